import { ForbiddenRefusal } from '../../domain/refusal.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const lesserAdministratorMaySwitchOff: Mutant = {
  id: 'lesser-administrator-may-switch-off',
  does: 'Every administrator may switch the grant off, but only a super administrator on.',
  decorate: ({ org, screens }) => {
    around(screens.permissions, 'mayChangeOrgSettings', () => true);
    around(screens.account, 'saveEmbeddedWidget', (proceed, viewer, values) => {
      if (!values.interactionCode || org.users.hasRole(viewer.userId, 'SUPER_ADMIN'))
        return proceed(viewer, values);
      throw new ForbiddenRefusal(
        'E0000006',
        'You do not have permission to perform the requested action',
      );
    });
  },
};
