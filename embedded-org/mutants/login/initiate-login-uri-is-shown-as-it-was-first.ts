import { showAsFirst } from '../building-blocks/general-settings-shown.ts';
import type { Mutant } from '../mutant.ts';

export const initiateLoginUriIsShownAsItWasFirst: Mutant = {
  id: 'initiate-login-uri-is-shown-as-it-was-first',
  does: 'General Settings go on showing the Initiate login URI that they showed first.',
  decorate: (parts) => {
    showAsFirst(parts, 'initiateLoginUri');
  },
};
