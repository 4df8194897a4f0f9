import { around } from '../../hooks/around.ts';
import { changeField } from '../building-blocks/form-fields.ts';
import type { Mutant } from '../mutant.ts';

export const formSaysApplicationLabel: Mutant = {
  id: 'form-says-application-label',
  does: 'The form of a new application calls the name Application label.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'form', (proceed, type) =>
      changeField(proceed(type), 'client_name', (field) => ({
        ...field,
        label: 'Application label',
      })),
    );
  },
};
