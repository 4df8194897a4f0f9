import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const createRuleForgetsTheGrant: Mutant = {
  id: 'create-rule-forgets-the-grant',
  does: 'The button «Create Rule» stores a new rule without the Interaction Code grant.',
  decorate: ({ screens }) => {
    around(screens.rules, 'create', (proceed, viewer, target, values) =>
      proceed(viewer, target, {
        ...values,
        grantTypes: values.grantTypes.filter((grant) => grant !== 'interaction_code'),
      }),
    );
  },
};
