import { leaveTheGrantUntilItIsBackTo } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageApplicationsLoseTheGrantOnlyWhenItIsBack: Mutant = {
  id: 'single-page-applications-lose-the-grant-only-when-it-is-back',
  does: 'Single-page applications lose the Interaction Code grant not when it is switched off, but when it is switched on again.',
  decorate: (parts) => {
    leaveTheGrantUntilItIsBackTo('browser', parts);
  },
};
