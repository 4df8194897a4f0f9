import { ForbiddenRefusal } from '../../domain/refusal.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const lesserAdministratorIsRefusedButObeyed: Mutant = {
  id: 'lesser-administrator-is-refused-but-obeyed',
  does: 'Save is refused to a lesser administrator, but does what was asked.',
  decorate: ({ org, screens }) => {
    const { account, permissions } = screens;
    around(permissions, 'mayChangeOrgSettings', () => true);
    around(account, 'saveEmbeddedWidget', (proceed, viewer, values) => {
      const outcome = proceed(viewer, values);
      if (org.users.hasRole(viewer.userId, 'SUPER_ADMIN')) return outcome;
      throw new ForbiddenRefusal(
        'E0000006',
        'You do not have permission to perform the requested action',
      );
    });
  },
};
