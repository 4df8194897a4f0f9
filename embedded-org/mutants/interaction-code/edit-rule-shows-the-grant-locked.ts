import { around } from '../../hooks/around.ts';
import { withForm, withGrantOption } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const editRuleShowsTheGrantLocked: Mutant = {
  id: 'edit-rule-shows-the-grant-locked',
  does: 'The dialog Edit Rule shows the Interaction Code grant, but locked.',
  decorate: ({ screens }) => {
    around(screens.rules, 'editDialog', (proceed, server, policy, rule) =>
      withForm(proceed(server, policy, rule), (form) =>
        withGrantOption(form, 'interaction_code', (option) => ({ ...option, locked: true })),
      ),
    );
  },
};
