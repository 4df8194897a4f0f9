import { around } from '../../hooks/around.ts';
import type { Step } from '../../identity-engine/sign-in.ts';
import type { Mutant } from '../mutant.ts';

export const identityEngineGivesUpAfterThePassword: Mutant = {
  id: 'identity-engine-gives-up-after-the-password',
  does: 'Where a second factor is demanded, the Identity Engine ends the sign-in in place of asking for it.',
  decorate: ({ identityEngine }) => {
    around(identityEngine, 'advance', (proceed, signIn): Step => {
      const step = proceed(signIn);
      return step.kind === 'ask' && step.question === 'challenge-authenticator'
        ? { kind: 'ended', signIn, problem: 'access-denied' }
        : step;
    });
  },
};
