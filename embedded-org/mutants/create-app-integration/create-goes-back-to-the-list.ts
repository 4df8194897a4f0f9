import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const createGoesBackToTheList: Mutant = {
  id: 'create-goes-back-to-the-list',
  does: 'Create leads back to the list of applications.',
  decorate: ({ screens }) => {
    around(
      screens.applications,
      'create',
      () => ({ kind: 'go', to: '/admin/apps/active' }) as const,
    );
  },
};
