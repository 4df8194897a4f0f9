import { around } from '../../hooks/around.ts';
import { eachServer } from '../building-blocks/each-server.ts';
import { rememberFormerHolders } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const formerRulesLetTheGrantThroughAgain: Mutant = {
  id: 'former-rules-let-the-grant-through-again',
  does: 'Access policy rules let the Interaction Code grant through when it is switched on again, without holding it.',
  decorate: (parts) => {
    const former = rememberFormerHolders(parts);
    eachServer(parts, ({ policies }) => {
      around(policies, 'matches', (proceed, rule, request) =>
        proceed(
          former.rules.has(rule)
            ? { ...rule, grantTypes: [...rule.grantTypes, 'interaction_code'] }
            : rule,
          request,
        ),
      );
    });
  },
};
