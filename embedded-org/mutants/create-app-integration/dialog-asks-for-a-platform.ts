import { around } from '../../hooks/around.ts';
import { changeField } from '../building-blocks/form-fields.ts';
import { withForm } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const dialogAsksForAPlatform: Mutant = {
  id: 'dialog-asks-for-a-platform',
  does: 'The dialog asks for Platform where it should ask for Application type.',
  decorate: ({ screens }) => {
    around(screens.applications, 'createDialog', (proceed) =>
      withForm(proceed(), (form) =>
        changeField(form, 'applicationType', (field) => ({ ...field, label: 'Platform' })),
      ),
    );
  },
};
