import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const redirectUrisAreComparedByTheirHost: Mutant = {
  id: 'redirect-uris-are-compared-by-their-host',
  does: 'Answers go to every path of a registered host.',
  decorate: ({ oauth }) => {
    around(
      oauth.clients,
      'isLoginRedirect',
      (proceed, client, uri, adminUrl) =>
        proceed(client, uri, adminUrl) ||
        (client.kind === 'oidc' &&
          client.redirectUris.some((known) => new URL(known).host === new URL(uri).host)),
    );
  },
};
