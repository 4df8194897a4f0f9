import { around } from '../../hooks/around.ts';
import { rememberFormerHolders } from '../building-blocks/former-holders.ts';
import { withGrantOption } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const applicationsAreNotOfferedTheGrantAgain: Mutant = {
  id: 'applications-are-not-offered-the-grant-again',
  does: 'An application that lost the Interaction Code grant is not offered it when it is switched on again.',
  decorate: (parts) => {
    const former = rememberFormerHolders(parts);
    around(parts.screens.generalSettings, 'panel', (proceed, viewer, app) => {
      const panel = proceed(viewer, app);
      if (!former.applications.has(app)) return panel;
      return { ...panel, form: withGrantOption(panel.form, 'interaction_code', () => undefined) };
    });
  },
};
