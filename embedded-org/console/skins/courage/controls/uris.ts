import { element, linkButton } from '../element.ts';
import type { ControlOf, Manner } from '../form/control.ts';
import type { FormModel } from '../../model/form-model.ts';
import { icon } from '../icon.ts';
import { nextId } from '../next-id.ts';
import { Tick } from './tick.ts';

const keyupDelayMs = 200;
const removalMs = 500;

/**
 * A list of text boxes without names. A box is read only when a key goes up in it, and then after a
 * while: what is put there in another way is shown but not kept.
 */
export const urisControl: ControlOf<'uris'> = (field, model, mode, manner) => {
  const checkbox =
    field.checkbox &&
    new Tick({
      type: 'checkbox',
      name: field.checkbox.name,
      text: field.checkbox.text,
      checked: model.isTicked(field.checkbox.name),
      disabled: mode === 'read',
      onChange: (checked) => {
        if (field.checkbox) model.set(field.checkbox.name, checked);
      },
    });
  const list =
    mode === 'read'
      ? element(
          'span',
          { class: 'o-form-read' },
          ...model.list(field.name).map((uri) => element('div', {}, uri)),
        )
      : textBoxSet(field.name, field.addText, model, manner);
  return {
    node: element('div', {}, checkbox?.element, list),
    // The label points to a box that is not there.
    inputId: nextId('array'),
  };
};

const textBoxSet = (
  name: string,
  addText: string,
  model: FormModel,
  { look, words }: Manner,
): HTMLElement => {
  const values = new Map<symbol, string>();
  const rows = element('div', { class: 'array-input-rows' });
  const keep = (): void => {
    model.set(name, [...values.values()]);
  };
  const add = (value: string): void => {
    const key = Symbol(value);
    values.set(key, value);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const input = element('input', { type: 'text', name: 'uri', class: 'o-form-text' });
    input.value = value;
    input.addEventListener('keyup', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!values.has(key)) return;
        values.set(key, input.value);
        keep();
      }, keyupDelayMs);
    });
    const row = element(
      'div',
      { class: 'o-form-input-group' },
      element('div', { class: 'o-form-input-group-controls' }, input),
      linkButton(
        {
          class: 'link-button link-button-icon icon-only',
          title: look.uriCross === 'named' ? words.remove : undefined,
        },
        () => {
          values.delete(key);
          keep();
          row.classList.add('o-form-input-group-leaving');
          setTimeout(() => {
            row.remove();
          }, look.uriRemovalMs ?? removalMs);
        },
        element('span', { class: 'icon clear-input-16' }, icon('cross')),
      ),
    );
    rows.append(row);
  };
  for (const uri of model.list(name)) add(uri);
  if (values.size === 0) add('');
  return element(
    'span',
    { class: 'array-input' },
    rows,
    linkButton(
      { class: 'array-inputs-button link-button' },
      () => {
        add('');
        keep();
      },
      icon('plus'),
      addText,
    ),
  );
};
