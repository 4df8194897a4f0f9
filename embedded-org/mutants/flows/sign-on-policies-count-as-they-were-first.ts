import { around } from '../../hooks/around.ts';
import type { AppSignIn } from '../../domain/policies/app-sign-in-policies.ts';
import type { Mutant } from '../mutant.ts';

export const signOnPoliciesCountAsTheyWereFirst: Mutant = {
  id: 'sign-on-policies-count-as-they-were-first',
  does: 'Once a sign-on policy was applied, changes of it have no effect.',
  decorate: ({ org: { policies } }) => {
    const first = new Map<string, AppSignIn>();
    around(policies, 'appSignIn', (proceed, app, user) => {
      const known = first.get(app.signInPolicyId) ?? proceed(app, user);
      first.set(app.signInPolicyId, known);
      return known;
    });
  },
};
