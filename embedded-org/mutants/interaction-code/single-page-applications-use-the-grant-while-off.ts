import { letFormerHoldersUseIt } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageApplicationsUseTheGrantWhileOff: Mutant = {
  id: 'single-page-applications-use-the-grant-while-off',
  does: 'Single-page applications go on using the Interaction Code grant when it is switched off.',
  decorate: (parts) => {
    letFormerHoldersUseIt(parts, ({ applicationType }) => applicationType === 'browser');
  },
};
