import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const generalSettingsAreSavedToAllApplications: Mutant = {
  id: 'general-settings-are-saved-to-all-applications',
  does: 'The grants that are saved in General Settings of one application are those of every application then.',
  decorate: ({ org, screens }) => {
    around(screens.generalSettings, 'save', (proceed, viewer, id, values) => {
      const outcome = proceed(viewer, id, values);
      const { grantTypes } = org.applications.get(id);
      for (const app of org.applications.all()) app.grantTypes = [...grantTypes];
      return outcome;
    });
  },
};
