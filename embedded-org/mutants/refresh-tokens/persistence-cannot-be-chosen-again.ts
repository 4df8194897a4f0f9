import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const persistenceCannotBeChosenAgain: Mutant = {
  id: 'persistence-cannot-be-chosen-again',
  does: 'An application that rotates keeps rotating when persistence is chosen.',
  decorate: ({ org, screens }) => {
    around(screens.generalSettings, 'save', (proceed, viewer, id, values) => {
      const rotates = org.applications.get(id).refreshToken?.rotationType === 'ROTATE';
      return proceed(viewer, id, rotates ? { ...values, rotationType: 'ROTATE' } : values);
    });
  },
};
