import type { PanelBlock } from '../../../description.ts';
import { element, linkButton } from '../element.ts';
import { EditForm } from '../form/edit-form.ts';
import { fieldsOf } from '../form/fields.ts';
import { FormModel } from '../../model/form-model.ts';
import { icon } from '../icon.ts';
import { nextId } from '../next-id.ts';
import type { Page } from '../../model/page.ts';
import { perform } from '../../model/server.ts';
import { blockOf } from './block.ts';

/** A form that is read until somebody edits it, in its place. */
export const panelBlock = (page: Page, panel: PanelBlock): HTMLElement => {
  const place = element('div', { class: 'panel-form' });

  const read = (): void => {
    const { edit, form, introduction } = panel;
    place.replaceChildren(
      element(
        'form',
        {
          id: nextId('form'),
          class: 'o-form o-form-read-mode',
          'data-se': 'o-form',
          method: 'POST',
          slot: 'content',
        },
        titleBar(panel.title, edit && editOf(page, edit.text, panel.title, change)),
        element(
          'div',
          { class: 'o-form-content', 'data-se': 'o-form-content' },
          introduction === undefined
            ? undefined
            : element('p', { class: 'o-form-introduction' }, introduction),
          fieldsOf(form, new FormModel(form), 'read', page).element,
        ),
      ),
    );
  };

  const change = (): void => {
    const { edit, form, introduction } = panel;
    if (!edit) return;
    const editForm = new EditForm(page, {
      titleBar: titleBar(
        panel.title,
        page.look.saveAndCancel === 'top-and-bottom' ? undefined : toggle({}, read, edit.cancel),
      ),
      buttons: page.look.saveAndCancel ?? 'bottom',
      ...(introduction !== undefined && { introduction }),
      form,
      save: edit.save,
      cancel: edit.cancel,
      onCancel: read,
      onSave: async (values) => {
        const outcome = await perform(edit.submit, values);
        if (outcome.kind !== 'refused') await page.conclude(outcome);
        return outcome;
      },
    });
    editForm.element.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') read();
    });
    place.replaceChildren(editForm.element);
  };

  read();
  return element(
    'div',
    { class: 'card panel' },
    place,
    ...(panel.below ?? []).map((block) => blockOf(page, block)),
  );
};

/** The heading holds the link, and so its name is that of both. */
const titleBar = (title: string, link: HTMLElement | undefined): HTMLElement =>
  element(
    'div',
    { class: 'o-form-title-bar', 'data-se': 'o-form-title-bar' },
    element('h2', {}, title, link),
  );

const toggle = (
  attributes: Parameters<typeof linkButton>[0],
  onClick: () => void,
  content: Node | string,
): HTMLElement =>
  element(
    'span',
    { class: 'o-form-toggle', 'data-type': 'header-btn' },
    linkButton(attributes, onClick, content),
  );

/** What starts editing: by itself, a link whose name tells the panel. */
const editOf = (page: Page, text: string, title: string, onClick: () => void): HTMLElement => {
  switch (page.look.edit) {
    case 'plain-link':
      return toggle({}, onClick, text);
    case 'pencil':
      return toggle({ class: 'icon-only edit-16', title: text }, onClick, icon('pencil'));
    case 'button': {
      const button = element('input', {
        type: 'button',
        class: 'button button-small',
        value: text,
      });
      button.addEventListener('click', onClick);
      return element('span', { class: 'o-form-toggle', 'data-type': 'header-btn' }, button);
    }
    default:
      return toggle({ 'aria-label': `${text} ${title}` }, onClick, text);
  }
};
