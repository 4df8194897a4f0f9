import { leaveTheGrantTo } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const nativeApplicationsKeepTheGrant: Mutant = {
  id: 'native-applications-keep-the-grant',
  does: 'Native applications keep the Interaction Code grant when it is switched off.',
  decorate: (parts) => {
    leaveTheGrantTo('native', parts);
  },
};
