import { around } from '../../hooks/around.ts';
import type { Step } from '../../identity-engine/sign-in.ts';
import type { Mutant } from '../mutant.ts';

export const embeddedSignInNeverEnds: Mutant = {
  id: 'embedded-sign-in-never-ends',
  does: 'An embedded sign-in asks for the username again and again.',
  decorate: ({ identityEngine }) => {
    around(identityEngine, 'advance', (proceed, signIn): Step => {
      const step = proceed(signIn);
      if (step.kind !== 'done' || !step.success) return step;
      return { kind: 'ask', signIn, question: 'identify', problem: 'authentication-failed' };
    });
  },
};
