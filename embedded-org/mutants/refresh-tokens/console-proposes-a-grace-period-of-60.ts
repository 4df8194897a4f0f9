import { changeGeneralSettingsForm } from '../building-blocks/general-settings-form.ts';
import type { Mutant } from '../mutant.ts';

export const consoleProposesAGracePeriodOf60: Mutant = {
  id: 'console-proposes-a-grace-period-of-60',
  does: 'The console proposes a grace period of 60 seconds to a web application.',
  decorate: (parts) => {
    changeGeneralSettingsForm(parts, (form, { applicationType, refreshToken }) =>
      refreshToken || applicationType !== 'web'
        ? form
        : { ...form, values: { ...form.values, leeway: '60' } },
    );
  },
};
