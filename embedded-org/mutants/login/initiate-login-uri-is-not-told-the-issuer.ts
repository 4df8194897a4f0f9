import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const initiateLoginUriIsNotToldTheIssuer: Mutant = {
  id: 'initiate-login-uri-is-not-told-the-issuer',
  does: 'The Initiate login URI is called without the issuer.',
  decorate: ({ org }) => {
    around(org.dashboard, 'launchUrl', (proceed, app, issuer) =>
      proceed(app, issuer) === undefined ? undefined : app.initiateLoginUri,
    );
  },
};
