import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const wizardKeepsTheGrantFromSinglePageApplications: Mutant = {
  id: 'wizard-keeps-the-grant-from-single-page-applications',
  does: 'The form forgets that Interaction Code was ticked for a single-page application.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (proceed, viewer, type, values) =>
      proceed(
        viewer,
        type,
        type === 'browser'
          ? {
              ...values,
              grantTypes: values.grantTypes.filter((grant) => grant !== 'interaction_code'),
            }
          : values,
      ),
    );
  },
};
