import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const consoleLetsNoAdministratorIn: Mutant = {
  id: 'console-lets-no-administrator-in',
  does: 'Nobody is let into the Admin Console.',
  decorate: ({ screens }) => {
    around(screens.permissions, 'mayEnter', () => false);
  },
};
