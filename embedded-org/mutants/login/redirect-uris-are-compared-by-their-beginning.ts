import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const redirectUrisAreComparedByTheirBeginning: Mutant = {
  id: 'redirect-uris-are-compared-by-their-beginning',
  does: 'Answers go to every address that begins like a registered one.',
  decorate: ({ oauth }) => {
    around(
      oauth.clients,
      'isLoginRedirect',
      (proceed, client, uri, adminUrl) =>
        proceed(client, uri, adminUrl) ||
        (client.kind === 'oidc' && client.redirectUris.some((known) => uri.startsWith(known))),
    );
  },
};
