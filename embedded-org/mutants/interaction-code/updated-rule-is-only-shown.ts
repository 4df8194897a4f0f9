import type { Outcome } from '../../console/description.ts';
import { around } from '../../hooks/around.ts';
import { withForm, withGrantTicked } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const updatedRuleIsOnlyShown: Mutant = {
  id: 'updated-rule-is-only-shown',
  does: 'The dialog Edit Rule shows the grant that was selected in it, but «Update Rule» stored nothing.',
  decorate: ({ screens }) => {
    const shown = new Set<string>();
    around(screens.rules, 'update', (_proceed, _viewer, { rule }): Outcome => {
      shown.add(rule);
      return { kind: 'done' };
    });
    around(screens.rules, 'editDialog', (proceed, server, policy, rule) =>
      withForm(proceed(server, policy, rule), (form) =>
        shown.has(rule.id) ? withGrantTicked(form, 'interaction_code', true) : form,
      ),
    );
  },
};
