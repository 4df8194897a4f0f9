import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const serverSwitchesForLesserAdministrators: Mutant = {
  id: 'server-switches-for-lesser-administrators',
  does: 'The server behind the panel obeys every administrator, though the console offers it to super administrators only.',
  decorate: ({ exchanges, screens }) => {
    let isAskedDirectly = false;
    around(screens.permissions, 'mayChangeOrgSettings', (proceed, viewer) =>
      isAskedDirectly ? true : proceed(viewer),
    );
    exchanges.around(async (request, proceed) => {
      isAskedDirectly = new URL(request.url).pathname === '/admin/api/v1/embedded-login-settings';
      try {
        return await proceed(request);
      } finally {
        isAskedDirectly = false;
      }
    });
  },
};
