import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const nextGoesBackToTheList: Mutant = {
  id: 'next-goes-back-to-the-list',
  does: 'Next leads back to the list of applications.',
  decorate: ({ screens }) => {
    around(screens.applications, 'next', () => ({ kind: 'go', to: '/admin/apps/active' }) as const);
  },
};
