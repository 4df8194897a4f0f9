import { around } from '../../hooks/around.ts';
import { withoutField } from '../building-blocks/form-fields.ts';
import type { Mutant } from '../mutant.ts';

export const formLacksBaseUris: Mutant = {
  id: 'form-lacks-base-uris',
  does: 'The form of a new application has no field for base URIs.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'form', (proceed, type) =>
      withoutField(proceed(type), 'baseUris'),
    );
  },
};
