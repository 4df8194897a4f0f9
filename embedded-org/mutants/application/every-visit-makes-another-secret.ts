import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const everyVisitMakesAnotherSecret: Mutant = {
  id: 'every-visit-makes-another-secret',
  does: 'Whoever looks at an application again makes it another secret, and the former one void.',
  decorate: ({ org, screens }) => {
    const visited = new Set<string>();
    around(screens.credentials, 'secrets', (proceed, viewer, app) => {
      if (visited.has(app.id)) {
        const former = app.secrets.map(({ id }) => id);
        org.applications.addSecret(app.id);
        for (const id of former) org.applications.setSecretStatus(app.id, id, 'INACTIVE');
        for (const id of former) org.applications.removeSecret(app.id, id);
      }
      visited.add(app.id);
      return proceed(viewer, app);
    });
  },
};
