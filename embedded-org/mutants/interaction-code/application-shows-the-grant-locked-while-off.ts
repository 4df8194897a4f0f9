import { around } from '../../hooks/around.ts';
import { during } from '../building-blocks/during.ts';
import { withGrantOption } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const applicationShowsTheGrantLockedWhileOff: Mutant = {
  id: 'application-shows-the-grant-locked-while-off',
  does: 'General Settings of an application show the Interaction Code grant, locked, while it is switched off.',
  decorate: ({ org, screens }) => {
    const isGeneralSettings = during(screens.generalSettings, 'panel');
    around(
      screens.grantOffers,
      'isInteractionCodeOffered',
      (proceed) => proceed() || isGeneralSettings(),
    );
    around(screens.generalSettings, 'panel', (proceed, viewer, app) => {
      const panel = proceed(viewer, app);
      if (org.settings.isInteractionCodeEnabled()) return panel;
      const form = withGrantOption(panel.form, 'interaction_code', (option) => ({
        ...option,
        locked: true,
      }));
      return { ...panel, form };
    });
  },
};
