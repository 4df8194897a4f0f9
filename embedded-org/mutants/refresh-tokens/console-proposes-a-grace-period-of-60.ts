import { changeGeneralSettingsForm } from '../building-blocks/general-settings-form.ts';
import type { Mutant } from '../mutant.ts';

export const consoleProposesAGracePeriodOf60: Mutant = {
  id: 'console-proposes-a-grace-period-of-60',
  does: 'General Settings propose a grace period of 60.',
  decorate: (parts) => {
    changeGeneralSettingsForm(parts, (form, app) =>
      app.refreshToken ? form : { ...form, values: { ...form.values, leeway: '60' } },
    );
  },
};
