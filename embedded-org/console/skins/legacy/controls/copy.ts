import { copyLink } from '../../courage/copy-link.ts';
import { element, linkButton } from '../../courage/element.ts';
import { icon } from '../../courage/icon.ts';
import type { ControlOf } from '../form/around.ts';

/** A box that cannot be typed into, in either mode, with an icon that copies it. */
export const copyControl: ControlOf<'copy'> = (field, { idOf, look, model }) => {
  const { copyTitle, masked, name } = field;
  const value = model.text(name);
  const copy = copyLink(value, copyTitle);
  if (look.clientId === 'text' && !masked)
    return { node: element('span', {}, element('span', { class: 'read' }, value), copy) };
  const id = idOf(name);
  const input = element('input', {
    type: masked ? 'password' : 'text',
    id,
    name,
    class: 'text',
    readonly: 'readonly',
  });
  input.value = value;
  const eye =
    masked &&
    linkButton(
      { class: 'icon-only', title: masked.reveal },
      () => {
        const isHidden = input.type === 'password';
        input.type = isHidden ? 'text' : 'password';
        eye?.setAttribute('title', isHidden ? masked.hide : masked.reveal);
      },
      icon('eye'),
    );
  return { node: element('span', {}, input, eye, copy), inputId: id };
};
