import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const secretsOfWebApplicationsAreNotAccepted: Mutant = {
  id: 'secrets-of-web-applications-are-not-accepted',
  does: 'The secret of a web application is not accepted.',
  decorate: ({ oauth }) => {
    around(oauth.clientAuthentication, 'isSecretOf', () => false);
  },
};
