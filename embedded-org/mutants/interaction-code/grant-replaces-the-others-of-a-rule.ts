import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const grantReplacesTheOthersOfARule: Mutant = {
  id: 'grant-replaces-the-others-of-a-rule',
  does: 'Giving a rule the Interaction Code grant takes the others from it when it is saved.',
  decorate: ({ screens }) => {
    around(screens.rules, 'update', (proceed, viewer, target, values) =>
      proceed(viewer, target, {
        ...values,
        grantTypes: values.grantTypes.includes('interaction_code')
          ? ['interaction_code']
          : values.grantTypes,
      }),
    );
  },
};
