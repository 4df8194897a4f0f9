import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const superAdministratorIsOfferedNothing: Mutant = {
  id: 'super-administrator-is-offered-nothing',
  does: 'A super administrator is not offered to change the settings of the org.',
  decorate: ({ screens }) => {
    around(screens.permissions, 'mayChangeOrgSettings', () => false);
  },
};
