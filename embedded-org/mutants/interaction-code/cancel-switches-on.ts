import { saveOnCancel } from '../building-blocks/cancel-saving.ts';
import type { Mutant } from '../mutant.ts';

export const cancelSwitchesOn: Mutant = {
  id: 'cancel-switches-on',
  does: 'Cancel of the panel «Embedded widget sign-in support» switches the grant on where it was selected.',
  decorate: (parts) => {
    saveOnCancel(
      parts,
      (form) => form.querySelector<HTMLInputElement>('[name="interactionCode"]')?.checked === true,
    );
  },
};
