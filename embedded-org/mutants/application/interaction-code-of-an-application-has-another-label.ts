import { changeGeneralSettings } from '../building-blocks/application-panels.ts';
import { withGrantOption } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const interactionCodeOfAnApplicationHasAnotherLabel: Mutant = {
  id: 'interaction-code-of-an-application-has-another-label',
  does: 'General Settings call Interaction Code «Embedded sign-in».',
  decorate: (parts) => {
    changeGeneralSettings(parts, (panel) => ({
      ...panel,
      form: withGrantOption(panel.form, 'interaction_code', (option) => ({
        ...option,
        text: 'Embedded sign-in',
      })),
    }));
  },
};
