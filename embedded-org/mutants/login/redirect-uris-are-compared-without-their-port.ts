import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

const withoutPort = (uri: string): string => {
  const url = new URL(uri);
  url.port = '';
  return url.href;
};

export const redirectUrisAreComparedWithoutTheirPort: Mutant = {
  id: 'redirect-uris-are-compared-without-their-port',
  does: 'Answers go to every port of a registered address.',
  decorate: ({ oauth }) => {
    around(
      oauth.clients,
      'isLoginRedirect',
      (proceed, client, uri, adminUrl) =>
        proceed(client, uri, adminUrl) ||
        (client.kind === 'oidc' &&
          client.redirectUris.some((known) => withoutPort(known) === withoutPort(uri))),
    );
  },
};
