import { saveOnCancel } from '../building-blocks/cancel-saving.ts';
import type { Mutant } from '../mutant.ts';

export const cancelOfGeneralSettingsSaves: Mutant = {
  id: 'cancel-of-general-settings-saves',
  does: 'Cancel of General Settings saves the refresh token behavior that was chosen.',
  decorate: (parts) => {
    saveOnCancel(parts, (form) => form.querySelector('[type="radio"][value="ROTATE"]') !== null);
  },
};
