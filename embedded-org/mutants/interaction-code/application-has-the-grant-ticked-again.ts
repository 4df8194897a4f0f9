import { around } from '../../hooks/around.ts';
import { rememberFormerHolders } from '../building-blocks/former-holders.ts';
import { withGrantTicked } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const applicationHasTheGrantTickedAgain: Mutant = {
  id: 'application-has-the-grant-ticked-again',
  does: 'General Settings of an application that lost the Interaction Code grant show it ticked when it is switched on again.',
  decorate: (parts) => {
    const former = rememberFormerHolders(parts);
    around(parts.screens.generalSettings, 'panel', (proceed, viewer, app) => {
      const panel = proceed(viewer, app);
      if (!former.applications.has(app)) return panel;
      return { ...panel, form: withGrantTicked(panel.form, 'interaction_code', true) };
    });
  },
};
