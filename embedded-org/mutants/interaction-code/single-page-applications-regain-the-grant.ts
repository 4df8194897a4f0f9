import { giveTheGrantBackTo } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageApplicationsRegainTheGrant: Mutant = {
  id: 'single-page-applications-regain-the-grant',
  does: 'Single-page applications have the Interaction Code grant back when it is switched on again.',
  decorate: (parts) => {
    giveTheGrantBackTo('browser', parts);
  },
};
