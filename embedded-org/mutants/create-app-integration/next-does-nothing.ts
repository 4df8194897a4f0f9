import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const nextDoesNothing: Mutant = {
  id: 'next-does-nothing',
  does: 'Next leads nowhere.',
  decorate: ({ screens }) => {
    around(screens.applications, 'next', () => ({ kind: 'stay' }) as const);
  },
};
