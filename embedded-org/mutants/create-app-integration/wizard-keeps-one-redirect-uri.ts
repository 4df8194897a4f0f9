import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const wizardKeepsOneRedirectUri: Mutant = {
  id: 'wizard-keeps-one-redirect-uri',
  does: 'A new application has only the first of its redirect URIs.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (proceed, viewer, type, values) =>
      proceed(viewer, type, { ...values, redirectUris: values.redirectUris.slice(0, 1) }),
    );
  },
};
