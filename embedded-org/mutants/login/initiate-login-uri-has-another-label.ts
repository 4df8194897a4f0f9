import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const initiateLoginUriHasAnotherLabel: Mutant = {
  id: 'initiate-login-uri-has-another-label',
  does: 'The box «Initiate login URI» is called «Start URL».',
  decorate: ({ screens }) => {
    around(screens.generalSettings, 'panel', (proceed, viewer, app) => {
      const panel = proceed(viewer, app);
      const fields = panel.form.fields.map((field) =>
        field.kind === 'text' && field.name === 'initiateLoginUri'
          ? { ...field, label: 'Start URL' }
          : field,
      );
      return { ...panel, form: { ...panel.form, fields } };
    });
  },
};
