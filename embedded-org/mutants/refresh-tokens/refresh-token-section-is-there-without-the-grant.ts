import { changeGeneralSettingsForm } from '../building-blocks/general-settings-form.ts';
import type { Mutant } from '../mutant.ts';

export const refreshTokenSectionIsThereWithoutTheGrant: Mutant = {
  id: 'refresh-token-section-is-there-without-the-grant',
  does: 'General Settings of an application without the Refresh Token grant have the section Refresh Token.',
  decorate: (parts) => {
    const withoutGrant = ['refreshTokenSection', 'rotationType'];
    changeGeneralSettingsForm(parts, (form, { grantTypes }) => ({
      ...form,
      fields: form.fields.map((field) => {
        if (!withoutGrant.includes(field.name) || grantTypes.includes('refresh_token'))
          return field;
        const { visibleWhen: _, ...always } = field;
        return always;
      }),
    }));
  },
};
