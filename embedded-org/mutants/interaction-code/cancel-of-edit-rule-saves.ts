import { saveOnCancel } from '../building-blocks/cancel-saving.ts';
import type { Mutant } from '../mutant.ts';

export const cancelOfEditRuleSaves: Mutant = {
  id: 'cancel-of-edit-rule-saves',
  does: 'Cancel of the dialog Edit Rule stores the rule.',
  decorate: (parts) => {
    saveOnCancel(parts, (form) => form.querySelector('[value="Update Rule"]') !== null);
  },
};
