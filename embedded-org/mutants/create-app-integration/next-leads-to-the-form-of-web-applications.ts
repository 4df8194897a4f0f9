import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const nextLeadsToTheFormOfWebApplications: Mutant = {
  id: 'next-leads-to-the-form-of-web-applications',
  does: 'Next leads to the form of a web application, whatever type was chosen.',
  decorate: ({ screens }) => {
    around(screens.applications, 'next', (proceed, viewer, values) =>
      proceed(viewer, { ...values, applicationType: 'web' }),
    );
  },
};
