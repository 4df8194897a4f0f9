import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const initiateLoginUriBecomesARedirectUri: Mutant = {
  id: 'initiate-login-uri-becomes-a-redirect-uri',
  does: 'An Initiate login URI that is saved is added to the redirect URIs of the application.',
  decorate: ({ screens }) => {
    around(screens.generalSettings, 'save', (proceed, viewer, id, values) =>
      proceed(viewer, id, {
        ...values,
        redirectUris: [...values.redirectUris, values.initiateLoginUri],
      }),
    );
  },
};
