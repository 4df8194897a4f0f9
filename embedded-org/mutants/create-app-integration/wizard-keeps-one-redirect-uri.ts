import { saveOtherwise } from '../building-blocks/new-application-form.ts';
import type { Mutant } from '../mutant.ts';

export const wizardKeepsOneRedirectUri: Mutant = {
  id: 'wizard-keeps-one-redirect-uri',
  does: 'Of several sign-in redirect URIs of a web application the form keeps the first.',
  decorate: (parts) => {
    saveOtherwise('web', parts, ({ redirectUris }) => ({
      redirectUris: redirectUris.slice(0, 1),
    }));
  },
};
