import type { Cell, RowAction } from '../../../description.ts';
import { copyLink } from '../copy-link.ts';
import { element, linkButton } from '../element.ts';
import { icon } from '../icon.ts';
import type { Page } from '../../model/page.ts';
import { dropDown } from './drop-down.ts';

export const cellOf = (page: Page, cell: Cell): HTMLElement => {
  switch (cell.kind) {
    case 'text':
      return element(
        'td',
        {},
        cell.text,
        cell.detail ? element('p', { class: 'cell-detail' }, cell.detail) : undefined,
      );
    case 'link':
      return element(
        'td',
        {},
        element('a', { href: cell.to, class: 'cell-link' }, cell.text),
        cell.badge === undefined ? undefined : element('span', { class: 'badge' }, cell.badge),
      );
    case 'logo':
      return element('td', { class: 'cell-logo' }, logo(cell.letter));
    case 'priority':
      return element(
        'td',
        { class: 'cell-priority' },
        element('span', { class: 'drag-handle' }),
        String(cell.number),
      );
    case 'menu':
      return element('td', { class: 'cell-menu' }, dropDown(page, cell.menu));
    case 'secret':
      return secretCell(cell);
    case 'actions':
      return element(
        'td',
        { class: 'cell-actions' },
        ...cell.actions.map((action) => actionLink(page, action)),
      );
  }
};

/** An application without a picture of its own shows a gear. */
export const logo = (letter = ''): HTMLElement =>
  element('span', { class: 'app-logo' }, letter === '' ? icon('gear') : letter);

const classOf = { info: 'info-16', pencil: 'edit-16', cross: 'delete-16' } as const;

/** An icon without text; its title is its name. */
const actionLink = (page: Page, action: RowAction): HTMLElement =>
  linkButton(
    {
      class: `link-button link-button-icon icon-only ${classOf[action.icon]}`,
      title: action.title,
    },
    () => {
      page.act(action.action);
    },
    icon(action.icon),
  );

/** Dots until somebody looks. */
const secretCell = (cell: Extract<Cell, { kind: 'secret' }>): HTMLElement => {
  const dots = '•'.repeat(32);
  const value = element('span', { class: 'secret-value' }, dots);
  const eye = linkButton(
    { class: 'link-button link-button-icon icon-only', title: cell.reveal },
    () => {
      const reveal = value.textContent === dots;
      value.textContent = reveal ? cell.value : dots;
      eye.title = reveal ? cell.hide : cell.reveal;
    },
    icon('eye'),
  );
  return element('td', { class: 'cell-secret' }, value, eye, copyLink(cell.value, cell.copy));
};
