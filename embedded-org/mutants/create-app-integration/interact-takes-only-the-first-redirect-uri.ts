import { around } from '../../hooks/around.ts';
import { oauthErrors } from '../../oauth/oauth-error.ts';
import type { Mutant } from '../mutant.ts';

export const interactTakesOnlyTheFirstRedirectUri: Mutant = {
  id: 'interact-takes-only-the-first-redirect-uri',
  does: '/interact takes only the first redirect URI of an application.',
  decorate: ({ oauth }) => {
    around(oauth.requests, 'interaction', (proceed, server, app, ...rest) => {
      const request = proceed(server, app, ...rest);
      if (app.redirectUris.at(0) !== request.redirectUri) throw oauthErrors.illegalRedirectUri();
      return request;
    });
  },
};
