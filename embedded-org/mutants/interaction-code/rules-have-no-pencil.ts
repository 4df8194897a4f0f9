import { around } from '../../hooks/around.ts';
import { withRowActions, withoutPencil } from '../building-blocks/row-actions.ts';
import type { Mutant } from '../mutant.ts';

export const rulesHaveNoPencil: Mutant = {
  id: 'rules-have-no-pencil',
  does: 'Rules of an access policy have no pencil.',
  decorate: ({ screens }) => {
    around(screens.rules, 'list', (proceed, viewer, server, policy) =>
      withRowActions(proceed(viewer, server, policy), withoutPencil),
    );
  },
};
