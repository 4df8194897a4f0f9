import { changeGeneralSettingsForm } from '../building-blocks/general-settings-form.ts';
import type { Mutant } from '../mutant.ts';

export const consoleProposesAGracePeriodOf60ToSinglePageApplications: Mutant = {
  id: 'console-proposes-a-grace-period-of-60-to-single-page-applications',
  does: 'The console proposes a grace period of 60 seconds to a single-page application.',
  decorate: (parts) => {
    changeGeneralSettingsForm(parts, (form, { applicationType, refreshToken }) =>
      refreshToken || applicationType !== 'browser'
        ? form
        : { ...form, values: { ...form.values, leeway: '60' } },
    );
  },
};
