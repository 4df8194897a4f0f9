import { changeGeneralSettingsForm } from '../building-blocks/general-settings-form.ts';
import type { Mutant } from '../mutant.ts';

export const refreshTokenSectionHasAnotherTitle: Mutant = {
  id: 'refresh-token-section-has-another-title',
  does: 'The section Refresh Token is called «Token renewal».',
  decorate: (parts) => {
    changeGeneralSettingsForm(parts, (form) => ({
      ...form,
      fields: form.fields.map((field) =>
        field.kind === 'section' && field.name === 'refreshTokenSection'
          ? { ...field, title: 'Token renewal' }
          : field,
      ),
    }));
  },
};
