import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const wizardForgetsTheName: Mutant = {
  id: 'wizard-forgets-the-name',
  does: 'A new application is named after its type, whatever name was given.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'save', (proceed, viewer, type, values) =>
      proceed(viewer, type, { ...values, client_name: screens.newApplication.freeName(type) }),
    );
  },
};
