import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const consoleLetsNoAdministratorIn: Mutant = {
  id: 'console-lets-no-administrator-in',
  does: 'The Admin Console lets super administrators not in.',
  decorate: ({ org, screens }) => {
    around(
      screens.permissions,
      'mayEnter',
      (proceed, userId) => !org.users.hasRole(userId, 'SUPER_ADMIN') && proceed(userId),
    );
  },
};
