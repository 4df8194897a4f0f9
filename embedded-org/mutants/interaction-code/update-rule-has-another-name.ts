import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const updateRuleHasAnotherName: Mutant = {
  id: 'update-rule-has-another-name',
  does: 'The button of the dialog Edit Rule is called «Save».',
  decorate: ({ screens }) => {
    around(screens.rules, 'editDialog', (proceed, server, policy, rule) => {
      const dialog = proceed(server, policy, rule);
      return dialog.kind === 'form' ? { ...dialog, save: 'Save' } : dialog;
    });
  },
};
