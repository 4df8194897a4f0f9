import { changeGeneralSettings } from '../building-blocks/application-panels.ts';
import type { Mutant } from '../mutant.ts';

export const generalSettingsHaveNoEdit: Mutant = {
  id: 'general-settings-have-no-edit',
  does: 'The panel General Settings has no Edit.',
  decorate: (parts) => {
    changeGeneralSettings(parts, (panel) => {
      const { edit: _, ...withoutEdit } = panel;
      return withoutEdit;
    });
  },
};
