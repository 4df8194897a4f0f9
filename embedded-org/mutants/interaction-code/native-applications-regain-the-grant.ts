import { giveTheGrantBackTo } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const nativeApplicationsRegainTheGrant: Mutant = {
  id: 'native-applications-regain-the-grant',
  does: 'Native applications have the Interaction Code grant back when it is switched on again.',
  decorate: (parts) => {
    giveTheGrantBackTo('native', parts);
  },
};
