import { around } from '../../hooks/around.ts';
import { OauthError } from '../../oauth/oauth-error.ts';
import { RefusalWith } from '../building-blocks/oauth-refusals.ts';
import type { Mutant } from '../mutant.ts';

export const refusedTokensBringTheLastOnesAlong: Mutant = {
  id: 'refused-tokens-bring-the-last-ones-along',
  does: 'A previous refresh token is refused after the grace period, and the tokens of the last renewal are sent along.',
  decorate: ({ oauth }) => {
    const last = new Map<string, object>();
    around(oauth.tokenEndpoint, 'exchange', async (proceed, request) => {
      try {
        const tokens = await proceed(request);
        last.set(request.app.clientId, tokens);
        return tokens;
      } catch (refusal) {
        if (!(refusal instanceof OauthError)) throw refusal;
        throw new RefusalWith(refusal, last.get(request.app.clientId) ?? {});
      }
    });
  },
};
