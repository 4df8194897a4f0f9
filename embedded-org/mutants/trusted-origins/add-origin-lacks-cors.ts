import type { OptionGroup } from '../../console/description.ts';
import { around } from '../../hooks/around.ts';
import { withForm } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

const withoutCors = (group: OptionGroup): OptionGroup => ({
  ...group,
  options: group.options.filter(({ value }) => value !== 'CORS'),
});

export const addOriginLacksCors: Mutant = {
  id: 'add-origin-lacks-cors',
  does: 'The dialog «Add Origin» does not offer the type CORS.',
  decorate: ({ screens }) => {
    around(screens.trustedOrigins, 'addDialog', (proceed) =>
      withForm(proceed(), (form) => ({
        ...form,
        fields: form.fields.map((field) =>
          field.kind === 'checkboxes' ? { ...field, groups: field.groups.map(withoutCors) } : field,
        ),
      })),
    );
  },
};
