import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const anyRedirectUriIsAnswered: Mutant = {
  id: 'any-redirect-uri-is-answered',
  does: 'Answers go to any address, registered or not.',
  decorate: ({ oauth }) => {
    around(oauth.clients, 'isLoginRedirect', (proceed, client, uri, adminUrl) =>
      client.kind === 'oidc' ? true : proceed(client, uri, adminUrl),
    );
  },
};
