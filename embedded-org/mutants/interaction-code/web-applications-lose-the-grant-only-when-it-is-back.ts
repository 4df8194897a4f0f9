import { leaveTheGrantUntilItIsBackTo } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const webApplicationsLoseTheGrantOnlyWhenItIsBack: Mutant = {
  id: 'web-applications-lose-the-grant-only-when-it-is-back',
  does: 'Web applications lose the Interaction Code grant not when it is switched off, but when it is switched on again.',
  decorate: (parts) => {
    leaveTheGrantUntilItIsBackTo('web', parts);
  },
};
