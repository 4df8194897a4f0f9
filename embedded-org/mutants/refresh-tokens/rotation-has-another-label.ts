import { changeGeneralSettingsForm } from '../building-blocks/general-settings-form.ts';
import type { Mutant } from '../mutant.ts';

export const rotationHasAnotherLabel: Mutant = {
  id: 'rotation-has-another-label',
  does: 'The choice of rotation is labelled «One-time tokens».',
  decorate: (parts) => {
    changeGeneralSettingsForm(parts, (form) => ({
      ...form,
      fields: form.fields.map((field) =>
        field.kind === 'radios' && field.name === 'rotationType'
          ? {
              ...field,
              options: field.options.map((option) =>
                option.value === 'ROTATE' ? { ...option, text: 'One-time tokens' } : option,
              ),
            }
          : field,
      ),
    }));
  },
};
