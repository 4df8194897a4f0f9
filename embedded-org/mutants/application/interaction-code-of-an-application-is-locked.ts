import { changeGeneralSettings } from '../building-blocks/application-panels.ts';
import { withGrantOption } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const interactionCodeOfAnApplicationIsLocked: Mutant = {
  id: 'interaction-code-of-an-application-is-locked',
  does: 'General Settings show Interaction Code, but it cannot be changed.',
  decorate: (parts) => {
    changeGeneralSettings(parts, (panel) => ({
      ...panel,
      form: withGrantOption(panel.form, 'interaction_code', (option) => ({
        ...option,
        locked: true,
      })),
    }));
  },
};
