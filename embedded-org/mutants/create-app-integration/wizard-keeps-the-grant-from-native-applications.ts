import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const wizardKeepsTheGrantFromNativeApplications: Mutant = {
  id: 'wizard-keeps-the-grant-from-native-applications',
  does: 'A native application that is created with Interaction Code does not hold it.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (proceed, viewer, type, values) => {
      const grantTypes = values.grantTypes.filter((grant) => grant !== 'interaction_code');
      return proceed(viewer, type, type === 'native' ? { ...values, grantTypes } : values);
    });
  },
};
