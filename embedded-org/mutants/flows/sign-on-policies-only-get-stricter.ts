import type { AppSignIn } from '../../domain/policies/app-sign-in-policies.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const signOnPoliciesOnlyGetStricter: Mutant = {
  id: 'sign-on-policies-only-get-stricter',
  does: 'A sign-on policy that once asked for two factors goes on asking for them.',
  decorate: ({ org: { policies } }) => {
    const strict = new Map<string, AppSignIn>();
    around(policies, 'appSignIn', (proceed, app, user) => {
      const asked = proceed(app, user);
      if (asked.factorMode === '2FA') strict.set(app.signInPolicyId, asked);
      return strict.get(app.signInPolicyId) ?? asked;
    });
  },
};
