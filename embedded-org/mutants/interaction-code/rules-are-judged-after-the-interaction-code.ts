import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const rulesAreJudgedAfterTheInteractionCode: Mutant = {
  id: 'rules-are-judged-after-the-interaction-code',
  does: 'The Identity Engine issues interaction codes that no rule allows; only the token endpoint refuses.',
  decorate: ({ identityEngine }) => {
    around(identityEngine, 'refusal', (proceed, signIn, user) => {
      const problem = proceed(signIn, user);
      return problem === 'no-matching-policy' ? undefined : problem;
    });
  },
};
