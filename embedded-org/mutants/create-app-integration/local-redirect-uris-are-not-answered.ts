import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const localRedirectUrisAreNotAnswered: Mutant = {
  id: 'local-redirect-uris-are-not-answered',
  does: 'The authorization endpoint does not answer at redirect URIs on localhost.',
  decorate: ({ oauth }) => {
    around(
      oauth.clients,
      'isLoginRedirect',
      (proceed, client, redirectUri, ...rest) =>
        !redirectUri.startsWith('http://localhost') && proceed(client, redirectUri, ...rest),
    );
  },
};
