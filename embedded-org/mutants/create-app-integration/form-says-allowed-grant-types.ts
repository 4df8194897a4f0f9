import { around } from '../../hooks/around.ts';
import { changeField } from '../building-blocks/form-fields.ts';
import type { Mutant } from '../mutant.ts';

export const formSaysAllowedGrantTypes: Mutant = {
  id: 'form-says-allowed-grant-types',
  does: 'The form of a new application calls the grant types Allowed grant types.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'form', (proceed, type) =>
      changeField(proceed(type), 'grantTypes', (field) => ({
        ...field,
        label: 'Allowed grant types',
      })),
    );
  },
};
