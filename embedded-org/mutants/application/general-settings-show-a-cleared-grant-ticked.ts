import { changeGeneralSettings } from '../building-blocks/application-panels.ts';
import { withGrantTicked } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const generalSettingsShowAClearedGrantTicked: Mutant = {
  id: 'general-settings-show-a-cleared-grant-ticked',
  does: 'General Settings show Interaction Code ticked after it was cleared and saved.',
  decorate: (parts) => {
    const held = new Set<string>();
    changeGeneralSettings(parts, (panel, app) => {
      if (app.grantTypes.includes('interaction_code')) held.add(app.id);
      if (!held.has(app.id)) return panel;
      return { ...panel, form: withGrantTicked(panel.form, 'interaction_code', true) };
    });
  },
};
