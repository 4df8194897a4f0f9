import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const createDoesNothing: Mutant = {
  id: 'create-does-nothing',
  does: 'Create leads nowhere.',
  decorate: ({ screens }) => {
    around(screens.applications, 'create', () => ({ kind: 'stay' }) as const);
  },
};
