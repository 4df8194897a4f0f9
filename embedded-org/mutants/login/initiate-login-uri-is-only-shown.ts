import { onlyShowSaved } from '../building-blocks/general-settings-shown.ts';
import type { Mutant } from '../mutant.ts';

export const initiateLoginUriIsOnlyShown: Mutant = {
  id: 'initiate-login-uri-is-only-shown',
  does: 'General Settings show the Initiate login URI that was saved, but the one before stays stored.',
  decorate: (parts) => {
    onlyShowSaved(parts, 'initiateLoginUri');
  },
};
