import { changeGeneralSettings } from '../building-blocks/application-panels.ts';
import { withGrantOption } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const generalSettingsStayLockedInEditMode: Mutant = {
  id: 'general-settings-stay-locked-in-edit-mode',
  does: 'The grants of General Settings cannot be changed after Edit either.',
  decorate: (parts) => {
    changeGeneralSettings(parts, (panel) => ({
      ...panel,
      form: withGrantOption(panel.form, 'refresh_token', (option) => ({ ...option, locked: true })),
    }));
  },
};
