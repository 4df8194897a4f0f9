import { changeGeneralSettingsForm } from '../building-blocks/general-settings-form.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageApplicationsHaveNoGracePeriodToSet: Mutant = {
  id: 'single-page-applications-have-no-grace-period-to-set',
  does: 'General Settings of a single-page application lack the grace period.',
  decorate: (parts) => {
    changeGeneralSettingsForm(parts, (form, app) => ({
      ...form,
      fields: form.fields.filter(
        ({ name }) => name !== 'leeway' || app.applicationType !== 'browser',
      ),
    }));
  },
};
