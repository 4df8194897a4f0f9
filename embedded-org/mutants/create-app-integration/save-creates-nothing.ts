import type { Outcome } from '../../console/description.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const saveCreatesNothing: Mutant = {
  id: 'save-creates-nothing',
  does: 'Save of the form goes to the list of applications and creates none.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (): Outcome => ({
      kind: 'go',
      to: '/admin/apps/active',
    }));
  },
};
