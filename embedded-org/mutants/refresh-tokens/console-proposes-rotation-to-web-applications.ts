import { changeGeneralSettingsForm } from '../building-blocks/general-settings-form.ts';
import type { Mutant } from '../mutant.ts';

export const consoleProposesRotationToWebApplications: Mutant = {
  id: 'console-proposes-rotation-to-web-applications',
  does: 'A web application that is given the grant in the console has rotation chosen.',
  decorate: (parts) => {
    changeGeneralSettingsForm(parts, (form, app) =>
      app.applicationType === 'web' && !app.grantTypes.includes('refresh_token')
        ? { ...form, values: { ...form.values, rotationType: 'ROTATE' } }
        : form,
    );
  },
};
