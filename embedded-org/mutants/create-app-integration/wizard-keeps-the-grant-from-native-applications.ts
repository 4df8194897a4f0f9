import { saveOtherwise } from '../building-blocks/new-application-form.ts';
import type { Mutant } from '../mutant.ts';

export const wizardKeepsTheGrantFromNativeApplications: Mutant = {
  id: 'wizard-keeps-the-grant-from-native-applications',
  does: 'A native application that is created with Interaction Code does not hold it.',
  decorate: (parts) => {
    saveOtherwise('native', parts, ({ grantTypes }) => ({
      grantTypes: grantTypes.filter((grant) => grant !== 'interaction_code'),
    }));
  },
};
