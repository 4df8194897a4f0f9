import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const wizardKeepsOneOfBothGrants: Mutant = {
  id: 'wizard-keeps-one-of-both-grants',
  does: 'An application that is created with Interaction Code and Refresh Token holds only Interaction Code.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (proceed, viewer, type, values) => {
      const grantTypes = values.grantTypes.includes('interaction_code')
        ? values.grantTypes.filter((grant) => grant !== 'refresh_token')
        : values.grantTypes;
      return proceed(viewer, type, { ...values, grantTypes });
    });
  },
};
