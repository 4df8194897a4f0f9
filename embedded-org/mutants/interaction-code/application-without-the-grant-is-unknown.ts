import { around } from '../../hooks/around.ts';
import { oauthErrors } from '../../oauth/oauth-error.ts';
import type { Mutant } from '../mutant.ts';

export const applicationWithoutTheGrantIsUnknown: Mutant = {
  id: 'application-without-the-grant-is-unknown',
  does: 'An application without the Interaction Code grant is refused by /interact as an unknown client.',
  decorate: ({ oauth }) => {
    around(oauth.requests, 'interaction', (proceed, server, app, ...rest) => {
      if (!oauth.grantAuthorization.isClientAuthorized(app, 'interaction_code'))
        throw oauthErrors.invalidClientId();
      return proceed(server, app, ...rest);
    });
  },
};
