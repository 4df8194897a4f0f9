import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const activatingAnOriginRenamesIt: Mutant = {
  id: 'activating-an-origin-renames-it',
  does: 'A trusted origin that is activated is called by its URL from then on.',
  decorate: ({ org }) => {
    around(org.trustedOrigins, 'setStatus', (proceed, id, status) => {
      const entry = proceed(id, status);
      if (status === 'ACTIVE') entry.name = entry.origin;
      return entry;
    });
  },
};
