import { changeGeneralSettings } from '../building-blocks/application-panels.ts';
import { withGrantTicked } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const generalSettingsShowAStoredGrantUnticked: Mutant = {
  id: 'general-settings-show-a-stored-grant-unticked',
  does: 'General Settings show Interaction Code unticked although it is stored.',
  decorate: (parts) => {
    changeGeneralSettings(parts, (panel) => ({
      ...panel,
      form: withGrantTicked(panel.form, 'interaction_code', false),
    }));
  },
};
