import { changeGeneralSettingsForm } from '../building-blocks/general-settings-form.ts';
import type { Mutant } from '../mutant.ts';

export const gracePeriodHasAnotherLabel: Mutant = {
  id: 'grace-period-has-another-label',
  does: 'The grace period is labelled «Leeway».',
  decorate: (parts) => {
    changeGeneralSettingsForm(parts, (form) => ({
      ...form,
      fields: form.fields.map((field) =>
        field.name === 'leeway' ? { ...field, label: 'Leeway' } : field,
      ),
    }));
  },
};
