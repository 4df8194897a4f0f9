import { letFormerHoldersUseIt } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const applicationsUseAWithdrawnGrant: Mutant = {
  id: 'applications-use-a-withdrawn-grant',
  does: 'Applications go on using the Interaction Code grant after switching it off took it from them.',
  decorate: (parts) => {
    letFormerHoldersUseIt(parts, () => !parts.org.settings.isInteractionCodeEnabled());
  },
};
