import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const webApplicationsAreShownAsNative: Mutant = {
  id: 'web-applications-are-shown-as-native',
  does: 'General Settings of a web application say that it is a native one.',
  decorate: ({ screens }) => {
    around(screens.generalSettings, 'panel', (proceed, viewer, app) => {
      const panel = proceed(viewer, app);
      if (app.applicationType !== 'web') return panel;
      const values = { ...panel.form.values, applicationType: 'Native' };
      return { ...panel, form: { ...panel.form, values } };
    });
  },
};
