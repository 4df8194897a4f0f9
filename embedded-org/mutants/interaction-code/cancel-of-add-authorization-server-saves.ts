import { saveOnCancel } from '../building-blocks/cancel-saving.ts';
import type { Mutant } from '../mutant.ts';

export const cancelOfAddAuthorizationServerSaves: Mutant = {
  id: 'cancel-of-add-authorization-server-saves',
  does: 'Cancel of the dialog Add Authorization Server adds the server.',
  decorate: (parts) => {
    saveOnCancel(parts, (form) => form.innerText.includes('Audience'));
  },
};
