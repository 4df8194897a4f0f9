import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const consoleLetsOnlySuperAdministratorsIn: Mutant = {
  id: 'console-lets-only-super-administrators-in',
  does: 'An administrator who is no super administrator is not let into the Admin Console.',
  decorate: ({ org, screens }) => {
    around(screens.permissions, 'mayEnter', (_proceed, userId) =>
      org.users.hasRole(userId, 'SUPER_ADMIN'),
    );
  },
};
