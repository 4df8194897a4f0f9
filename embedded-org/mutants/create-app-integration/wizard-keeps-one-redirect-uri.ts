import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const wizardKeepsOneRedirectUri: Mutant = {
  id: 'wizard-keeps-one-redirect-uri',
  does: 'Of several sign-in redirect URIs of a web application the form keeps the first.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (proceed, viewer, type, values) =>
      proceed(
        viewer,
        type,
        type === 'web' ? { ...values, redirectUris: values.redirectUris.slice(0, 1) } : values,
      ),
    );
  },
};
