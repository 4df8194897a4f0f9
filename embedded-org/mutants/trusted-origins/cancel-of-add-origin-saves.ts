import { saveOnCancel } from '../building-blocks/cancel-saving.ts';
import type { Mutant } from '../mutant.ts';

export const cancelOfAddOriginSaves: Mutant = {
  id: 'cancel-of-add-origin-saves',
  does: 'Cancel of the dialog Add Origin defines the origin.',
  decorate: (parts) => {
    saveOnCancel(parts, (form) => form.innerText.includes('Origin URL'));
  },
};
