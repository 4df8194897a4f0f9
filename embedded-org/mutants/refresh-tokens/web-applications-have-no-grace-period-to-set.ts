import { changeGeneralSettingsForm } from '../building-blocks/general-settings-form.ts';
import type { Mutant } from '../mutant.ts';

export const webApplicationsHaveNoGracePeriodToSet: Mutant = {
  id: 'web-applications-have-no-grace-period-to-set',
  does: 'General Settings of a web application lack the grace period.',
  decorate: (parts) => {
    changeGeneralSettingsForm(parts, (form, app) => ({
      ...form,
      fields: form.fields.filter(({ name }) => name !== 'leeway' || app.applicationType !== 'web'),
    }));
  },
};
