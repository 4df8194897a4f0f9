import { around } from '../../hooks/around.ts';
import { withPencilTo, withRowActions } from '../building-blocks/row-actions.ts';
import type { Mutant } from '../mutant.ts';

export const rulePencilOpensNothing: Mutant = {
  id: 'rule-pencil-opens-nothing',
  does: 'The pencil of a rule leads to the list of authorization servers.',
  decorate: ({ screens }) => {
    around(screens.rules, 'list', (proceed, viewer, server, policy) =>
      withRowActions(proceed(viewer, server, policy), (actions) =>
        withPencilTo(actions, '/admin/oauth2/as'),
      ),
    );
  },
};
