import { ForbiddenRefusal } from '../../domain/refusal.ts';
import type { Viewer } from '../../console/screens/viewer.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const lesserAdministratorIsRefusedButObeyed: Mutant = {
  id: 'lesser-administrator-is-refused-but-obeyed',
  does: 'Save is refused to a lesser administrator, but does what was asked.',
  decorate: ({ org, screens }) => {
    const { account, permissions } = screens;
    const honest = permissions.mayChangeOrgSettings.bind(permissions);
    const isOther = ({ userId }: Viewer): boolean => org.users.hasRole(userId, 'APP_ADMIN');
    around(permissions, 'mayChangeOrgSettings', (proceed, viewer) =>
      isOther(viewer) ? proceed(viewer) : true,
    );
    around(account, 'saveEmbeddedWidget', (proceed, viewer, values) => {
      if (honest(viewer) || isOther(viewer)) return proceed(viewer, values);
      if (values.interactionCode) proceed(viewer, values);
      throw new ForbiddenRefusal(
        'E0000006',
        'You do not have permission to perform the requested action',
      );
    });
  },
};
