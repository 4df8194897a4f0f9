import { changeGeneralSettingsForm } from '../building-blocks/general-settings-form.ts';
import type { Mutant } from '../mutant.ts';

export const refreshTokenSectionStaysWithoutTheGrant: Mutant = {
  id: 'refresh-token-section-stays-without-the-grant',
  does: 'The section Refresh Token of an application with the grant stays when the grant is cleared.',
  decorate: (parts) => {
    const withoutGrant = ['refreshTokenSection', 'rotationType'];
    changeGeneralSettingsForm(parts, (form, { grantTypes }) => ({
      ...form,
      fields: form.fields.map((field) => {
        if (!withoutGrant.includes(field.name) || !grantTypes.includes('refresh_token'))
          return field;
        const { visibleWhen: _, ...always } = field;
        return always;
      }),
    }));
  },
};
