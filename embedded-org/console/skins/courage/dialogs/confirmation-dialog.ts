import type { Confirmation } from '../../../description.ts';
import { element } from '../element.ts';
import type { Page } from '../../model/page.ts';
import { openModal } from './simple-modal.ts';

/** Asks before something is done. */
export const confirmationDialog = (
  page: Page,
  confirmation: Confirmation,
  onConfirm: () => Promise<void>,
  onCancel?: () => void,
): void => {
  let isConfirmed = false;
  const modal = openModal(page, 'small', () => {
    if (!isConfirmed) onCancel?.();
  });
  const confirm = element('input', {
    type: 'button',
    class: 'button button-primary',
    value: confirmation.confirm,
  });
  const cancel = element('input', { type: 'button', class: 'button', value: confirmation.cancel });
  confirm.addEventListener('click', () => {
    confirm.disabled = true;
    isConfirmed = true;
    void onConfirm().finally(modal.close);
  });
  cancel.addEventListener('click', modal.close);
  modal.data.append(
    element('h2', { class: 'o-form-head', 'data-se': 'o-form-head' }, confirmation.title),
    element('p', { class: 'simplemodal-text' }, confirmation.text),
    element('div', { class: 'o-form-button-bar' }, confirm, cancel),
  );
};
