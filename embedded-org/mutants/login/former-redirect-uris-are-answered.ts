import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const formerRedirectUrisAreAnswered: Mutant = {
  id: 'former-redirect-uris-are-answered',
  does: 'Answers go on to an address that was registered once and was taken away.',
  decorate: ({ oauth, org }) => {
    const former = new Set<string>();
    around(org.applications, 'update', (proceed, id, change) => {
      for (const uri of org.applications.get(id).redirectUris) former.add(`${id} ${uri}`);
      return proceed(id, change);
    });
    around(
      oauth.clients,
      'isLoginRedirect',
      (proceed, client, uri, adminUrl) =>
        proceed(client, uri, adminUrl) || former.has(`${client.id} ${uri}`),
    );
  },
};
