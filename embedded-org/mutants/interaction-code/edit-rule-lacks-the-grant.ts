import { around } from '../../hooks/around.ts';
import { withForm, withGrantOption } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const editRuleLacksTheGrant: Mutant = {
  id: 'edit-rule-lacks-the-grant',
  does: 'The dialog Edit Rule never offers the Interaction Code grant.',
  decorate: ({ screens }) => {
    around(screens.rules, 'editDialog', (proceed, server, policy, rule) =>
      withForm(proceed(server, policy, rule), (form) =>
        withGrantOption(form, 'interaction_code', () => undefined),
      ),
    );
  },
};
