import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const initiateLoginUriHasNoBox: Mutant = {
  id: 'initiate-login-uri-has-no-box',
  does: 'The section LOGIN has no box «Initiate login URI».',
  decorate: ({ screens }) => {
    around(screens.generalSettings, 'panel', (proceed, viewer, app) => {
      const panel = proceed(viewer, app);
      const fields = panel.form.fields.filter(({ name }) => name !== 'initiateLoginUri');
      return { ...panel, form: { ...panel.form, fields } };
    });
  },
};
