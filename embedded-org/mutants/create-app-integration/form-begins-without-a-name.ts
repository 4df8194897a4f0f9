import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const formBeginsWithoutAName: Mutant = {
  id: 'form-begins-without-a-name',
  does: 'The name in the form of a new application is empty.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'freeName', () => '');
  },
};
