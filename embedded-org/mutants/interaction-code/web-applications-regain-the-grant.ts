import { giveTheGrantBackTo } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const webApplicationsRegainTheGrant: Mutant = {
  id: 'web-applications-regain-the-grant',
  does: 'Web applications have the Interaction Code grant back when it is switched on again.',
  decorate: (parts) => {
    giveTheGrantBackTo('web', parts);
  },
};
