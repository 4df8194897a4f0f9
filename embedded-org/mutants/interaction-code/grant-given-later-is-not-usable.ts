import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const grantGivenLaterIsNotUsable: Mutant = {
  id: 'grant-given-later-is-not-usable',
  does: 'An application can use the Interaction Code grant only if it was created with it.',
  decorate: ({ org }) => {
    const givenLater = new Set<string>();
    around(org.applications, 'update', (proceed, id, change) => {
      const before = org.applications.get(id).grantTypes;
      const app = proceed(id, change);
      if (app.grantTypes.includes('interaction_code') && !before.includes('interaction_code'))
        givenLater.add(app.id);
      return app;
    });
    around(
      org,
      'isGrantAuthorized',
      (proceed, app, grant) =>
        proceed(app, grant) && !(grant === 'interaction_code' && givenLater.has(app.id)),
    );
  },
};
