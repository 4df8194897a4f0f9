import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const saveGoesBackToTheList: Mutant = {
  id: 'save-goes-back-to-the-list',
  does: 'Save creates the application and leads back to the list.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (proceed, viewer, type, values) => {
      const outcome = proceed(viewer, type, values);
      return outcome.kind === 'go' ? { ...outcome, to: '/admin/apps/active' } : outcome;
    });
  },
};
