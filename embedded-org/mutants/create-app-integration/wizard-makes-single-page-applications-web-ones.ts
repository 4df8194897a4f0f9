import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const wizardMakesSinglePageApplicationsWebOnes: Mutant = {
  id: 'wizard-makes-single-page-applications-web-ones',
  does: 'The form of a single-page application creates a web application.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (proceed, viewer, type, values) =>
      proceed(viewer, type === 'browser' ? 'web' : type, values),
    );
  },
};
