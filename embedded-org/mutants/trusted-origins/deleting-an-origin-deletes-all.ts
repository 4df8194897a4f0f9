import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const deletingAnOriginDeletesAll: Mutant = {
  id: 'deleting-an-origin-deletes-all',
  does: 'Deleting a trusted origin deletes all of them.',
  decorate: ({ org }) => {
    around(org.trustedOrigins, 'remove', (proceed) => {
      for (const { id } of org.trustedOrigins.all()) proceed(id);
    });
  },
};
