import { changeGeneralSettings } from '../building-blocks/application-panels.ts';
import type { Mutant } from '../mutant.ts';

export const generalSettingsHaveAnotherTitle: Mutant = {
  id: 'general-settings-have-another-title',
  does: 'The panel General Settings is titled «Settings».',
  decorate: (parts) => {
    changeGeneralSettings(parts, (panel) => ({ ...panel, title: 'Settings' }));
  },
};
