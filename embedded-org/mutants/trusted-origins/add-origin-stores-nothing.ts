import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const addOriginStoresNothing: Mutant = {
  id: 'add-origin-stores-nothing',
  does: '«Add Origin» says that it has saved, and stores nothing.',
  decorate: ({ screens }) => {
    around(screens.trustedOrigins, 'add', () => ({ kind: 'done' as const }));
  },
};
