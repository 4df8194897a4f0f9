import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const consoleStoresPersistenceForRotation: Mutant = {
  id: 'console-stores-persistence-for-rotation',
  does: 'General Settings store persistent tokens where rotation was chosen.',
  decorate: ({ screens }) => {
    around(screens.generalSettings, 'save', (proceed, viewer, id, values) =>
      proceed(viewer, id, { ...values, rotationType: 'STATIC' }),
    );
  },
};
