import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const listHasAnotherCreateButton: Mutant = {
  id: 'list-has-another-create-button',
  does: 'The button above the list of applications is called Add App Integration.',
  decorate: ({ screens }) => {
    around(screens.applications, 'createButton', (proceed, viewer) => ({
      ...proceed(viewer),
      text: 'Add App Integration',
    }));
  },
};
