import { around } from '../../hooks/around.ts';
import { changeField } from '../building-blocks/form-fields.ts';
import { withForm } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const dialogLacksOpenidConnect: Mutant = {
  id: 'dialog-lacks-openid-connect',
  does: 'The dialog offers every sign-in method but OpenID Connect.',
  decorate: ({ screens }) => {
    around(screens.applications, 'createDialog', (proceed) =>
      withForm(proceed(), (form) =>
        changeField(form, 'signInMethod', (field) =>
          field.kind === 'radios' || field.kind === 'select'
            ? { ...field, options: field.options.filter(({ value }) => value !== 'OIDC') }
            : field,
        ),
      ),
    );
  },
};
