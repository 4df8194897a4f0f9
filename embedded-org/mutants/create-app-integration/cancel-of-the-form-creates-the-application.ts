import { saveOnCancel } from '../building-blocks/cancel-saving.ts';
import type { Mutant } from '../mutant.ts';

export const cancelOfTheFormCreatesTheApplication: Mutant = {
  id: 'cancel-of-the-form-creates-the-application',
  does: 'Cancel of the form of a new application creates it.',
  decorate: (parts) => {
    saveOnCancel(parts, (form) => form.innerText.includes('Base URIs'));
  },
};
