import { changeGeneralSettings } from '../building-blocks/application-panels.ts';
import { withGrantTicked } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const applicationsWithoutTheGrantShowItTicked: Mutant = {
  id: 'applications-without-the-grant-show-it-ticked',
  does: 'General Settings show Interaction Code ticked of applications that do not hold it.',
  decorate: (parts) => {
    changeGeneralSettings(parts, (panel) => ({
      ...panel,
      form: withGrantTicked(panel.form, 'interaction_code', true),
    }));
  },
};
