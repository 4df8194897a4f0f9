import { around } from '../../hooks/around.ts';
import { withForm, withGrantOption } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const addRuleLacksTheGrant: Mutant = {
  id: 'add-rule-lacks-the-grant',
  does: 'The dialog Add Rule never offers the Interaction Code grant.',
  decorate: ({ screens }) => {
    around(screens.rules, 'addDialog', (proceed, server, policy) =>
      withForm(proceed(server, policy), (form) =>
        withGrantOption(form, 'interaction_code', () => undefined),
      ),
    );
  },
};
