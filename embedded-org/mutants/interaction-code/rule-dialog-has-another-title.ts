import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const ruleDialogHasAnotherTitle: Mutant = {
  id: 'rule-dialog-has-another-title',
  does: 'The dialog that the pencil of a rule opens is titled «Rule details».',
  decorate: ({ screens }) => {
    around(screens.rules, 'editDialog', (proceed, server, policy, rule) => ({
      ...proceed(server, policy, rule),
      title: 'Rule details',
    }));
  },
};
