import { around } from '../../hooks/around.ts';
import { withForm, withGrantTicked } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const addRuleHasTheGrantTicked: Mutant = {
  id: 'add-rule-has-the-grant-ticked',
  does: 'The dialog Add Rule has the Interaction Code grant ticked from the start.',
  decorate: ({ screens }) => {
    around(screens.rules, 'addDialog', (proceed, server, policy) =>
      withForm(proceed(server, policy), (form) => withGrantTicked(form, 'interaction_code', true)),
    );
  },
};
