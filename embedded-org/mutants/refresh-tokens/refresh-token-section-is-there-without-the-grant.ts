import { changeGeneralSettingsForm } from '../building-blocks/general-settings-form.ts';
import type { Mutant } from '../mutant.ts';

export const refreshTokenSectionIsThereWithoutTheGrant: Mutant = {
  id: 'refresh-token-section-is-there-without-the-grant',
  does: 'The section Refresh Token is there without the grant.',
  decorate: (parts) => {
    const withoutGrant = ['refreshTokenSection', 'rotationType'];
    changeGeneralSettingsForm(parts, (form) => ({
      ...form,
      fields: form.fields.map((field) => {
        if (!withoutGrant.includes(field.name)) return field;
        const { visibleWhen: _, ...always } = field;
        return always;
      }),
    }));
  },
};
