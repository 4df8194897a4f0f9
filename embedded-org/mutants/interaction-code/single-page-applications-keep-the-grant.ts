import { leaveTheGrantTo } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageApplicationsKeepTheGrant: Mutant = {
  id: 'single-page-applications-keep-the-grant',
  does: 'Single-page applications keep the Interaction Code grant when it is switched off.',
  decorate: (parts) => {
    leaveTheGrantTo('browser', parts);
  },
};
