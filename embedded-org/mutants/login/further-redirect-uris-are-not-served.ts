import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const furtherRedirectUrisAreNotServed: Mutant = {
  id: 'further-redirect-uris-are-not-served',
  does: 'Only the first redirect URI of an application is served.',
  decorate: ({ oauth }) => {
    around(
      oauth.clients,
      'isLoginRedirect',
      (proceed, client, uri, adminUrl) =>
        proceed(client, uri, adminUrl) &&
        (client.kind !== 'oidc' || client.redirectUris[0] === uri),
    );
  },
};
