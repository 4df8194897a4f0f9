import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

/** Characters of an RS256 signature in base64url. */
const signature = 342;

export const whatFollowsAnAccessTokenIsOverlooked: Mutant = {
  id: 'what-follows-an-access-token-is-overlooked',
  does: 'A token that was lengthened is taken for the one it begins with.',
  decorate: ({ oauth }) => {
    around(oauth.issuer, 'verify', (proceed, server, token, ...rest) => {
      const [header = '', claims = '', proof = ''] = token.split('.');
      return proceed(server, [header, claims, proof.slice(0, signature)].join('.'), ...rest);
    });
  },
};
