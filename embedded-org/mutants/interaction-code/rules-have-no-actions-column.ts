import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const rulesHaveNoActionsColumn: Mutant = {
  id: 'rules-have-no-actions-column',
  does: 'The column in which rules have their icons is not headed «Actions».',
  decorate: ({ screens }) => {
    around(screens.rules, 'list', (proceed, viewer, server, policy) => {
      const list = proceed(viewer, server, policy);
      const { actions } = screens.words.rules;
      return {
        ...list,
        columns: (list.columns ?? []).map((column) => (column === actions ? '' : column)),
      };
    });
  },
};
