import type { Page } from '../../model/page.ts';
import { element, linkButton } from '../element.ts';
import { icon } from '../icon.ts';

/** A dialog over the page. It has no role, but where the look says so. */
export interface SimpleModal {
  readonly data: HTMLElement;
  readonly close: () => void;
}

/**
 * Opens a dialog, one at a time: the next takes the place of the one before.
 *
 * @param onClose called when it is closed, by whatever means
 */
export const openModal = (
  page: Page,
  size: 'small' | 'large' = 'large',
  onClose?: () => void,
): SimpleModal => {
  document.getElementById('simplemodal-overlay')?.remove();
  document.getElementById('simplemodal-container')?.remove();
  const data = element('div', { id: 'simplemodal-data', class: 'simplemodal-data' });
  const overlay = element('div', { id: 'simplemodal-overlay', class: 'simplemodal-overlay' });
  const container = element(
    'div',
    {
      id: 'simplemodal-container',
      class: `simplemodal-container simplemodal-${size}`,
      role: page.look.dialogRole === 'dialog' ? 'dialog' : undefined,
      'aria-modal': page.look.dialogRole === 'dialog' ? 'true' : undefined,
    },
    linkButton(
      { class: 'modalCloseImg simplemodal-close', title: page.words.close },
      () => {
        close();
      },
      icon('cross'),
    ),
    element('div', { class: 'simplemodal-wrap' }, data),
  );
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') close();
  };
  const close = (): void => {
    document.removeEventListener('keydown', onKey);
    overlay.remove();
    container.remove();
    onClose?.();
  };
  document.addEventListener('keydown', onKey);
  document.body.append(overlay, container);
  return { data, close };
};
