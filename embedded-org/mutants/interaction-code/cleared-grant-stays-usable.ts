import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const clearedGrantStaysUsable: Mutant = {
  id: 'cleared-grant-stays-usable',
  does: 'An application goes on using the Interaction Code grant after it was cleared in the console.',
  decorate: ({ org, screens }) => {
    const cleared = new Set<string>();
    around(screens.generalSettings, 'save', (proceed, viewer, id, values) => {
      if (org.applications.get(id).grantTypes.includes('interaction_code')) cleared.add(id);
      return proceed(viewer, id, values);
    });
    around(
      org,
      'isGrantAuthorized',
      (proceed, app, grant) =>
        proceed(app, grant) ||
        (grant === 'interaction_code' &&
          cleared.has(app.id) &&
          org.settings.isInteractionCodeEnabled()),
    );
  },
};
