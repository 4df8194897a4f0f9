import { copyLink } from '../copy-link.ts';
import { element, linkButton } from '../element.ts';
import type { ControlOf } from '../form/control.ts';
import { icon } from '../icon.ts';
import { nextId } from '../next-id.ts';

/** A box that stays a box in read mode, and cannot be typed into in either. */
export const copyControl: ControlOf<'copy'> = (field, model, _mode, { look }) => {
  const id = nextId('input');
  const value = model.text(field.name);
  if (field.name === 'clientId' && look.clientId === 'text')
    return {
      node: element(
        'span',
        { class: 'copy-row' },
        element('span', { class: 'o-form-read' }, value),
        copyLink(value, field.copyTitle),
      ),
    };
  const input = element('input', {
    id,
    type: field.masked ? 'password' : 'text',
    name: field.name,
    class: 'text-field copy-field',
    readonly: '',
    autocomplete: 'off',
  });
  input.value = value;
  return {
    node: element(
      'span',
      { class: 'copy-row' },
      input,
      field.masked && eye(input, field.masked),
      copyLink(value, field.copyTitle),
    ),
    inputId: id,
  };
};

/** An icon that shows what the dots stand for, and hides it again. */
const eye = (
  input: HTMLInputElement,
  { hide, reveal }: { readonly hide: string; readonly reveal: string },
): HTMLAnchorElement => {
  const link = linkButton(
    { class: 'link-button link-button-icon icon-only', title: reveal },
    () => {
      const isHidden = input.type === 'password';
      input.type = isHidden ? 'text' : 'password';
      link.title = isHidden ? hide : reveal;
    },
    icon('eye'),
  );
  return link;
};
