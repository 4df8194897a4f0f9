import { around } from '../../hooks/around.ts';
import { withRowActions, withoutPencil } from '../building-blocks/row-actions.ts';
import type { Mutant } from '../mutant.ts';

export const onlyTheFirstRuleHasAPencil: Mutant = {
  id: 'only-the-first-rule-has-a-pencil',
  does: 'Only the first rule of an access policy has a pencil.',
  decorate: ({ screens }) => {
    around(screens.rules, 'list', (proceed, viewer, server, policy) =>
      withRowActions(proceed(viewer, server, policy), (actions, row) =>
        row > 0 ? withoutPencil(actions) : actions,
      ),
    );
  },
};
