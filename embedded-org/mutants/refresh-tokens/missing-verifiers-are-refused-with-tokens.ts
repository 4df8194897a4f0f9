import { RefusalWith } from '../building-blocks/oauth-refusals.ts';
import { around } from '../../hooks/around.ts';
import { oauthErrors } from '../../oauth/oauth-error.ts';
import type { Mutant } from '../mutant.ts';

export const missingVerifiersAreRefusedWithTokens: Mutant = {
  id: 'missing-verifiers-are-refused-with-tokens',
  does: 'A code that comes without its code verifier is refused, and the tokens are sent along.',
  decorate: ({ oauth }) => {
    let isMissing = false;
    around(oauth.pkce, 'requireVerifier', (proceed, challenge, verifier) => {
      isMissing = challenge !== undefined && verifier === undefined;
      if (!isMissing) proceed(challenge, verifier);
    });
    around(oauth.tokenEndpoint, 'exchange', async (proceed, request) => {
      const tokens = await proceed(request);
      const isOfCode = request.parameters.get('grant_type') === 'authorization_code';
      if (isOfCode && isMissing) throw new RefusalWith(oauthErrors.pkceMissingVerifier(), tokens);
      return tokens;
    });
  },
};
