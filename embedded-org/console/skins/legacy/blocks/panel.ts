import type { PanelBlock } from '../../../description.ts';
import { element, linkButton } from '../../courage/element.ts';
import { icon } from '../../courage/icon.ts';
import { idOfCall } from '../form/id-of-call.ts';
import { postedForm } from '../form/posted-form.ts';
import { readRows } from '../form/read-rows.ts';
import type { LegacyPage } from '../legacy-page.ts';
import { returned } from '../legacy-page.ts';
import { blockOf } from './block.ts';

/** A form that is read until somebody edits it; what is wrong with it brings it back in edit mode. */
export const panelBlock = (page: LegacyPage, panel: PanelBlock): HTMLElement => {
  const { below = [], edit, form, introduction, title } = panel;
  const place = element('div');
  const prefix = edit ? idOfCall(edit.submit) : title.toLowerCase().replaceAll(' ', '.');

  const above = (toggle?: HTMLElement): HTMLElement[] => [
    element('h2', {}, title, toggle),
    ...(introduction === undefined ? [] : [element('p', { class: 'help' }, introduction)]),
  ];
  const read = (): void => {
    place.replaceChildren(
      element(
        'form',
        { id: prefix, class: 'read-mode' },
        ...above(edit && editControl(page, edit.text, `${prefix}.edit_link`, change)),
        readRows(page, form, prefix),
      ),
    );
  };
  const change = (): void => {
    if (!edit) return;
    const back = returned(page, edit.submit, form);
    place.replaceChildren(
      postedForm(page, {
        call: edit.submit,
        above: above(),
        form: back?.form ?? form,
        errors: back?.errors,
        save: edit.save,
        cancel: edit.cancel,
        onCancel: read,
        buttons: page.look.saveAndCancel,
      }),
    );
  };
  if (edit && returned(page, edit.submit, form)) change();
  else read();
  return element('div', { class: 'panel' }, place, ...below.map((block) => blockOf(page, block)));
};

const editControl = (
  { look }: LegacyPage,
  text: string,
  id: string,
  onClick: () => void,
): HTMLElement => {
  if (look.edit === 'button') {
    const button = element('input', { type: 'button', id, class: 'button edit', value: text });
    button.addEventListener('click', onClick);
    return button;
  }
  return look.edit === 'pencil'
    ? linkButton({ id, class: 'edit', title: text }, onClick, icon('pencil'))
    : linkButton({ id, class: 'edit' }, onClick, text);
};
