import type { Outcome } from '../../console/description.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const updateRuleStoresNothing: Mutant = {
  id: 'update-rule-stores-nothing',
  does: 'The button «Update Rule» closes the dialog and stores nothing.',
  decorate: ({ screens }) => {
    around(screens.rules, 'update', (): Outcome => ({ kind: 'done' }));
  },
};
