import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const initiateLoginUriIsToldAnotherIssuer: Mutant = {
  id: 'initiate-login-uri-is-told-another-issuer',
  does: 'The Initiate login URI is called with the issuer of another org.',
  decorate: ({ org }) => {
    around(org.dashboard, 'launchUrl', (proceed, app) => proceed(app, 'https://other.example.com'));
  },
};
