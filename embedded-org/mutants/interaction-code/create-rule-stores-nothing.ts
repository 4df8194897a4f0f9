import type { Outcome } from '../../console/description.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const createRuleStoresNothing: Mutant = {
  id: 'create-rule-stores-nothing',
  does: 'The button «Create Rule» closes the dialog and stores nothing.',
  decorate: ({ screens }) => {
    around(screens.rules, 'create', (): Outcome => ({ kind: 'done' }));
  },
};
