import type { Option } from '../../console/description.ts';
import { changeGeneralSettings } from '../building-blocks/application-panels.ts';
import { withFields } from '../building-blocks/embedded-sign-in-panel.ts';
import { withGrantOption } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const interactionCodeIsInAnotherSet: Mutant = {
  id: 'interaction-code-is-in-another-set',
  does: 'Interaction Code is in the set of grants that a client uses for itself.',
  decorate: (parts) => {
    changeGeneralSettings(parts, (panel) => {
      const moved: Option[] = [];
      const form = withGrantOption(panel.form, 'interaction_code', (option) => {
        moved.push(option);
        return undefined;
      });
      return withFields({ ...panel, form }, (field) =>
        field.kind === 'checkboxes'
          ? {
              ...field,
              groups: field.groups.map((group, index) =>
                index === 0 ? { ...group, options: [...group.options, ...moved] } : group,
              ),
            }
          : field,
      );
    });
  },
};
