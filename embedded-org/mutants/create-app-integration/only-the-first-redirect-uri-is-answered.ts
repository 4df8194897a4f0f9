import { around } from '../../hooks/around.ts';
import { oauthErrors } from '../../oauth/oauth-error.ts';
import type { Mutant } from '../mutant.ts';

export const onlyTheFirstRedirectUriIsAnswered: Mutant = {
  id: 'only-the-first-redirect-uri-is-answered',
  does: 'The authorization endpoint answers only at the first redirect URI of an application.',
  decorate: ({ oauth }) => {
    around(oauth.requests, 'returnAddress', (proceed, client, parameters, adminUrl) => {
      const address = proceed(client, parameters, adminUrl);
      const isMeant = client.kind === 'oidc' && client.applicationType === 'browser';
      if (isMeant && client.redirectUris.at(0) !== address.redirectUri)
        throw oauthErrors.illegalRedirectUri();
      return address;
    });
  },
};
