import type { NoticeDialog } from '../../../description.ts';
import { element } from '../element.ts';
import { fieldsOf } from '../form/fields.ts';
import { FormModel } from '../../model/form-model.ts';
import type { Page } from '../../model/page.ts';
import { openModal } from './simple-modal.ts';

/** Something to be read and closed. */
export const noticeDialog = (page: Page, dialog: NoticeDialog): void => {
  const modal = openModal(page, 'small');
  const close = element('input', {
    type: 'button',
    class: 'button button-primary',
    value: dialog.close,
  });
  close.addEventListener('click', modal.close);
  modal.data.append(
    element('h2', { class: 'o-form-head', 'data-se': 'o-form-head' }, dialog.title),
    element('p', { class: 'simplemodal-text' }, dialog.text),
    ...(dialog.form
      ? [fieldsOf(dialog.form, new FormModel(dialog.form), 'read', page).element]
      : []),
    element('div', { class: 'o-form-button-bar' }, close),
  );
};
