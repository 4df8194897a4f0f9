import { around } from '../../hooks/around.ts';
import { rememberFormerHolders } from '../building-blocks/former-holders.ts';
import { withForm, withGrantTicked } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const ruleHasTheGrantTickedAgain: Mutant = {
  id: 'rule-has-the-grant-ticked-again',
  does: 'The dialog Edit Rule of a rule that lost the Interaction Code grant shows it ticked when it is switched on again.',
  decorate: (parts) => {
    const former = rememberFormerHolders(parts);
    around(parts.screens.rules, 'editDialog', (proceed, server, policy, rule) => {
      const dialog = proceed(server, policy, rule);
      if (!former.rules.has(rule)) return dialog;
      return withForm(dialog, (form) => withGrantTicked(form, 'interaction_code', true));
    });
  },
};
