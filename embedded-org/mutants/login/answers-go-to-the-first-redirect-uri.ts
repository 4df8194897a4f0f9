import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const answersGoToTheFirstRedirectUri: Mutant = {
  id: 'answers-go-to-the-first-redirect-uri',
  does: 'Answers of /authorize go to the first redirect URI of the application, whichever was asked for.',
  decorate: ({ oauth }) => {
    around(oauth.requests, 'returnAddress', (proceed, client, parameters, adminUrl) => {
      const address = proceed(client, parameters, adminUrl);
      const first = client.kind === 'oidc' ? client.redirectUris[0] : undefined;
      return { ...address, redirectUri: first ?? address.redirectUri };
    });
  },
};
