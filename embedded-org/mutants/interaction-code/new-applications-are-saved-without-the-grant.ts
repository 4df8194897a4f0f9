import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const newApplicationsAreSavedWithoutTheGrant: Mutant = {
  id: 'new-applications-are-saved-without-the-grant',
  does: 'A new application that is given the Interaction Code grant in the form is created without it.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (proceed, viewer, type, values) =>
      proceed(viewer, type, {
        ...values,
        grantTypes: values.grantTypes.filter((grant) => grant !== 'interaction_code'),
      }),
    );
  },
};
