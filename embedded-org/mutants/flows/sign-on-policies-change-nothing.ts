import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const signOnPoliciesChangeNothing: Mutant = {
  id: 'sign-on-policies-change-nothing',
  does: 'Whatever the sign-on policy of an application demands, users are asked what the preset policy demands.',
  decorate: ({ org: { policies } }) => {
    around(policies, 'appSignIn', (_proceed, _app, user) =>
      policies.appSignIns.evaluate(policies.appSignIns.preset.id, user),
    );
  },
};
