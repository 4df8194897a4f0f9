import { leaveTheGrantTo } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const webApplicationsKeepTheGrant: Mutant = {
  id: 'web-applications-keep-the-grant',
  does: 'Web applications keep the Interaction Code grant when it is switched off.',
  decorate: (parts) => {
    leaveTheGrantTo('web', parts);
  },
};
