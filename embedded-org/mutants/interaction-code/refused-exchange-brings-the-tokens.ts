import { around } from '../../hooks/around.ts';
import { OauthError } from '../../oauth/oauth-error.ts';
import { RefusalWith } from '../building-blocks/oauth-refusals.ts';
import type { Mutant } from '../mutant.ts';

export const refusedExchangeBringsTheTokens: Mutant = {
  id: 'refused-exchange-brings-the-tokens',
  does: 'While the grant is switched off, the token endpoint refuses an interaction code and sends the tokens along.',
  decorate: ({ oauth, org }) => {
    around(oauth.tokenEndpoint, 'exchange', async (proceed, request) => {
      try {
        return await proceed(request);
      } catch (refusal) {
        const type = request.parameters.get('grant_type');
        const grant = oauth.tokenEndpoint.grants.find((known) => known.type === type);
        if (!(refusal instanceof OauthError) || type !== 'interaction_code' || !grant)
          throw refusal;
        if (org.settings.isInteractionCodeEnabled()) throw refusal;
        throw new RefusalWith(refusal, await grant.redeem(request));
      }
    });
  },
};
