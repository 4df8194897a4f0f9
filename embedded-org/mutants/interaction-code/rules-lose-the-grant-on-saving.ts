import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const rulesLoseTheGrantOnSaving: Mutant = {
  id: 'rules-lose-the-grant-on-saving',
  does: 'The dialog Edit Rule saves everything but the Interaction Code grant.',
  decorate: ({ screens }) => {
    around(screens.rules, 'update', (proceed, viewer, target, values) =>
      proceed(viewer, target, {
        ...values,
        grantTypes: values.grantTypes.filter((grant) => grant !== 'interaction_code'),
      }),
    );
  },
};
