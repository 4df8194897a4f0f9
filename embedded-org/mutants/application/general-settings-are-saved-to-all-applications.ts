import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const generalSettingsAreSavedToAllApplications: Mutant = {
  id: 'general-settings-are-saved-to-all-applications',
  does: 'The Interaction Code grant that is saved in General Settings of one application is that of every application then.',
  decorate: ({ org, screens }) => {
    around(screens.generalSettings, 'save', (proceed, viewer, id, values) => {
      const outcome = proceed(viewer, id, values);
      const isGiven = org.applications.get(id).grantTypes.includes('interaction_code');
      for (const app of org.applications.all()) {
        const others = app.grantTypes.filter((grant) => grant !== 'interaction_code');
        app.grantTypes = isGiven ? [...others, 'interaction_code'] : others;
      }
      return outcome;
    });
  },
};
