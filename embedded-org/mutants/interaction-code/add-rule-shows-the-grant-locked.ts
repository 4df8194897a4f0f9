import { around } from '../../hooks/around.ts';
import { withForm, withGrantOption } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const addRuleShowsTheGrantLocked: Mutant = {
  id: 'add-rule-shows-the-grant-locked',
  does: 'The dialog Add Rule shows the Interaction Code grant, but locked.',
  decorate: ({ screens }) => {
    around(screens.rules, 'addDialog', (proceed, server, policy) =>
      withForm(proceed(server, policy), (form) =>
        withGrantOption(form, 'interaction_code', (option) => ({ ...option, locked: true })),
      ),
    );
  },
};
