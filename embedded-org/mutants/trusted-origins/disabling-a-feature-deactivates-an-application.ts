import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const disablingAFeatureDeactivatesAnApplication: Mutant = {
  id: 'disabling-a-feature-deactivates-an-application',
  does: 'Disabling a feature deactivates an application.',
  decorate: ({ org }) => {
    around(org.features, 'disable', (proceed, id, force) => {
      const [app] = org.applications.all();
      if (app) org.applications.setStatus(app.id, 'INACTIVE');
      return proceed(id, force);
    });
  },
};
