import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const wizardMakesWebApplicationsNativeOnes: Mutant = {
  id: 'wizard-makes-web-applications-native-ones',
  does: 'The form of a web application creates a native application.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (proceed, viewer, type, values) =>
      proceed(viewer, type === 'web' ? 'native' : type, values),
    );
  },
};
