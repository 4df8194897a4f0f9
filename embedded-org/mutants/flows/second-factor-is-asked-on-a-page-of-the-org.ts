import { around } from '../../hooks/around.ts';
import type { Step } from '../../identity-engine/sign-in.ts';
import type { Mutant } from '../mutant.ts';

export const secondFactorIsAskedOnAPageOfTheOrg: Mutant = {
  id: 'second-factor-is-asked-on-a-page-of-the-org',
  does: 'A second factor is not asked of the application, which is to send the browser to a page of the org instead.',
  decorate: ({ identityEngine }) => {
    around(identityEngine, 'advance', (proceed, signIn): Step => {
      const step = proceed(signIn);
      return step.kind === 'ask' && step.question === 'challenge-authenticator'
        ? { kind: 'done', signIn, success: undefined }
        : step;
    });
  },
};
