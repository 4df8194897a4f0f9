import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const formOf2020HasBaseUris: Mutant = {
  id: 'form-of-2020-has-base-uris',
  does: 'The form of 2020 has a field for base URIs.',
  decorate: ({ screens }) => {
    around(screens.newApplication, 'form', (proceed, type) => {
      const form = proceed(type);
      const field = {
        kind: 'uris',
        name: 'baseUris',
        label: 'Base URIs',
        addText: 'Add URI',
      } as const;
      return { ...form, fields: [...form.fields, field] };
    });
  },
};
