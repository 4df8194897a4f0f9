import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const embeddedSignInEndsAtTheHostedPage: Mutant = {
  id: 'embedded-sign-in-ends-at-the-hosted-page',
  does: 'An embedded sign-in ends with the address of a page of the org, not with an interaction code.',
  decorate: ({ identityEngine }) => {
    around(identityEngine, 'advance', (proceed, signIn) => {
      const step = proceed(signIn);
      return step.kind === 'done' ? { ...step, success: undefined } : step;
    });
  },
};
