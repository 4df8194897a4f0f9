import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const wizardChangesTheNameThatWasLeft: Mutant = {
  id: 'wizard-changes-the-name-that-was-left',
  does: 'An application whose name was left as it is gets another one.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (proceed, viewer, type, values) => {
      const isLeft = values.client_name === screens.newApplication.freeName(type);
      return proceed(viewer, type, isLeft ? { ...values, client_name: 'Untitled' } : values);
    });
  },
};
