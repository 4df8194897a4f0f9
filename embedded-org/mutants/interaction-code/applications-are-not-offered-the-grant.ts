import { around } from '../../hooks/around.ts';
import { withGrantOption } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const applicationsAreNotOfferedTheGrant: Mutant = {
  id: 'applications-are-not-offered-the-grant',
  does: 'General Settings of an application never offer the Interaction Code grant.',
  decorate: ({ screens }) => {
    around(screens.generalSettings, 'panel', (proceed, viewer, app) => {
      const panel = proceed(viewer, app);
      return { ...panel, form: withGrantOption(panel.form, 'interaction_code', () => undefined) };
    });
  },
};
