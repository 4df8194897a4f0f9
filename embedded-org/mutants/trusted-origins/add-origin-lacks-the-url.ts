import { around } from '../../hooks/around.ts';
import { withForm } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const addOriginLacksTheUrl: Mutant = {
  id: 'add-origin-lacks-the-url',
  does: 'The dialog «Add Origin» has no box for the URL.',
  decorate: ({ screens }) => {
    around(screens.trustedOrigins, 'addDialog', (proceed) =>
      withForm(proceed(), (form) => ({
        ...form,
        fields: form.fields.filter((field) => field.name !== 'origin'),
      })),
    );
  },
};
