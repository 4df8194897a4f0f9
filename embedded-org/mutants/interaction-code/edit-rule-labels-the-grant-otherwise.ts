import { around } from '../../hooks/around.ts';
import { withForm, withGrantOption } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const editRuleLabelsTheGrantOtherwise: Mutant = {
  id: 'edit-rule-labels-the-grant-otherwise',
  does: 'The dialog Edit Rule labels the Interaction Code grant «Embedded sign-in».',
  decorate: ({ screens }) => {
    around(screens.rules, 'editDialog', (proceed, server, policy, rule) =>
      withForm(proceed(server, policy, rule), (form) =>
        withGrantOption(form, 'interaction_code', (option) => ({
          ...option,
          text: 'Embedded sign-in',
        })),
      ),
    );
  },
};
