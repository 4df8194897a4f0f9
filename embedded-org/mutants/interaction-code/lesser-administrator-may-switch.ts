import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const lesserAdministratorMaySwitch: Mutant = {
  id: 'lesser-administrator-may-switch',
  does: 'Every administrator may change the settings of the org.',
  decorate: ({ screens }) => {
    around(screens.permissions, 'mayChangeOrgSettings', () => true);
  },
};
