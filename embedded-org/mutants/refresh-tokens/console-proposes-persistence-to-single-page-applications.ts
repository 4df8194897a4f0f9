import { changeGeneralSettingsForm } from '../building-blocks/general-settings-form.ts';
import type { Mutant } from '../mutant.ts';

export const consoleProposesPersistenceToSinglePageApplications: Mutant = {
  id: 'console-proposes-persistence-to-single-page-applications',
  does: 'A single-page application that is given the grant in the console has persistence chosen.',
  decorate: (parts) => {
    changeGeneralSettingsForm(parts, (form, app) =>
      app.applicationType === 'browser' && !app.grantTypes.includes('refresh_token')
        ? { ...form, values: { ...form.values, rotationType: 'STATIC' } }
        : form,
    );
  },
};
