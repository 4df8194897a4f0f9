import type { Application } from '../../domain/applications.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const generalSettingsAreSavedToAllApplications: Mutant = {
  id: 'general-settings-are-saved-to-all-applications',
  does: 'The Interaction Code grant that is saved in General Settings of one application is that of every application then.',
  decorate: ({ org, screens }) => {
    const given = new Set<Application>();
    around(screens.generalSettings, 'save', (proceed, viewer, id, values) => {
      const outcome = proceed(viewer, id, values);
      const isGiven = org.applications.get(id).grantTypes.includes('interaction_code');
      for (const app of org.applications.all()) {
        if (isGiven && !app.grantTypes.includes('interaction_code')) {
          given.add(app);
          app.grantTypes = [...app.grantTypes, 'interaction_code'];
        } else if (!isGiven && given.has(app))
          app.grantTypes = app.grantTypes.filter((grant) => grant !== 'interaction_code');
      }
      return outcome;
    });
  },
};
