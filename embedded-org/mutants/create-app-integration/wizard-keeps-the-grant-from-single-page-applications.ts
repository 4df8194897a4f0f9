import { saveOtherwise } from '../building-blocks/new-application-form.ts';
import type { Mutant } from '../mutant.ts';

export const wizardKeepsTheGrantFromSinglePageApplications: Mutant = {
  id: 'wizard-keeps-the-grant-from-single-page-applications',
  does: 'The form forgets that Interaction Code was ticked for a single-page application.',
  decorate: (parts) => {
    saveOtherwise('browser', parts, ({ grantTypes }) => ({
      grantTypes: grantTypes.filter((grant) => grant !== 'interaction_code'),
    }));
  },
};
