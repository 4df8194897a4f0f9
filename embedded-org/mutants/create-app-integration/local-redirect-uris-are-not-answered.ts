import { around } from '../../hooks/around.ts';
import type { Client } from '../../oauth/clients.ts';
import type { Mutant } from '../mutant.ts';

const isWeb = (client: Client): boolean =>
  client.kind === 'oidc' && client.applicationType === 'web';

export const localRedirectUrisAreNotAnswered: Mutant = {
  id: 'local-redirect-uris-are-not-answered',
  does: 'Web applications are sent no answer at redirect URIs on localhost.',
  decorate: ({ oauth }) => {
    around(
      oauth.clients,
      'isLoginRedirect',
      (proceed, client, redirectUri, ...rest) =>
        !(isWeb(client) && redirectUri.startsWith('http://localhost')) &&
        proceed(client, redirectUri, ...rest),
    );
  },
};
