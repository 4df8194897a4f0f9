import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const grantGivenInGeneralSettingsIsNotUsable: Mutant = {
  id: 'grant-given-in-general-settings-is-not-usable',
  does: 'An application cannot use the Interaction Code grant that General Settings have given it.',
  decorate: ({ org, screens }) => {
    const saved = new Set<string>();
    around(screens.generalSettings, 'save', (proceed, viewer, id, values) => {
      saved.add(id);
      return proceed(viewer, id, values);
    });
    around(
      org,
      'isGrantAuthorized',
      (proceed, app, grant) =>
        proceed(app, grant) && !(grant === 'interaction_code' && saved.has(app.id)),
    );
  },
};
