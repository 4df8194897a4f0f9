import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const saveCreatesTheApplicationTwice: Mutant = {
  id: 'save-creates-the-application-twice',
  does: 'Save of the form creates two applications of the same name.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (proceed, viewer, type, values) => {
      proceed(viewer, type, values);
      return proceed(viewer, type, values);
    });
  },
};
