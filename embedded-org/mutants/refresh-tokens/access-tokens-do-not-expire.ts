import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const accessTokensDoNotExpire: Mutant = {
  id: 'access-tokens-do-not-expire',
  does: 'Access tokens do not expire.',
  decorate: ({ oauth }) => {
    around(oauth.accessTokens, 'state', (proceed, jti) =>
      proceed(jti) === 'expired' ? 'active' : proceed(jti),
    );
    around(oauth.issuer, 'verify', (proceed, server, token) =>
      proceed(server, token, { expired: true }),
    );
  },
};
