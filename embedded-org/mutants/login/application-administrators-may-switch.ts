import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const applicationAdministratorsMaySwitch: Mutant = {
  id: 'application-administrators-may-switch',
  does: 'Application administrators, too, may change the settings of the org.',
  decorate: ({ org, screens }) => {
    around(
      screens.permissions,
      'mayChangeOrgSettings',
      (proceed, viewer) => proceed(viewer) || org.users.hasRole(viewer.userId, 'APP_ADMIN'),
    );
  },
};
