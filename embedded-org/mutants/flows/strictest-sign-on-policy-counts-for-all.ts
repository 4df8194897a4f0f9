import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const strictestSignOnPolicyCountsForAll: Mutant = {
  id: 'strictest-sign-on-policy-counts-for-all',
  does: 'Where one application has a sign-on policy with two factors, every application demands them.',
  decorate: ({ org }) => {
    around(org.policies, 'appSignIn', (proceed, app, user) => {
      const strictest = org.applications
        .all()
        .map((other) => proceed(other, user))
        .find(({ factorMode }) => factorMode === '2FA');
      return strictest ?? proceed(app, user);
    });
  },
};
