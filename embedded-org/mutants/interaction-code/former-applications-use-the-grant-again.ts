import { letFormerHoldersUseIt } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const formerApplicationsUseTheGrantAgain: Mutant = {
  id: 'former-applications-use-the-grant-again',
  does: 'Applications use the Interaction Code grant again when it is switched on again, without holding it.',
  decorate: (parts) => {
    letFormerHoldersUseIt(parts, () => parts.org.settings.isInteractionCodeEnabled());
  },
};
