import { around } from '../../hooks/around.ts';
import { withForm, withGrantTicked } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const editRuleForgetsTheStoredGrant: Mutant = {
  id: 'edit-rule-forgets-the-stored-grant',
  does: 'The dialog Edit Rule does not show that a rule holds the Interaction Code grant.',
  decorate: ({ screens }) => {
    around(screens.rules, 'editDialog', (proceed, server, policy, rule) =>
      withForm(proceed(server, policy, rule), (form) =>
        withGrantTicked(form, 'interaction_code', false),
      ),
    );
  },
};
