import { around } from '../../hooks/around.ts';
import { savedInGeneralSettings } from '../building-blocks/saved-in-general-settings.ts';
import type { Mutant } from '../mutant.ts';

export const grantGivenInGeneralSettingsIsNotUsable: Mutant = {
  id: 'grant-given-in-general-settings-is-not-usable',
  does: 'An application cannot use the Interaction Code grant that General Settings have given it.',
  decorate: (parts) => {
    const isSaved = savedInGeneralSettings(parts);
    around(
      parts.org,
      'isGrantAuthorized',
      (proceed, app, grant) =>
        proceed(app, grant) && !(grant === 'interaction_code' && isSaved(app)),
    );
  },
};
