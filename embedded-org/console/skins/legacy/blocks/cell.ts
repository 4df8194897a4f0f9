import type { Cell } from '../../../description.ts';
import { copyLink } from '../../courage/copy-link.ts';
import { element, linkButton } from '../../courage/element.ts';
import { icon } from '../../courage/icon.ts';
import type { Page } from '../../model/page.ts';
import { menuButton } from './menu.ts';

export const cellOf = (page: Page, cell: Cell): HTMLElement => {
  switch (cell.kind) {
    case 'text':
      return element(
        'td',
        {},
        cell.text,
        cell.detail ? element('p', { class: 'help' }, cell.detail) : undefined,
      );
    case 'link':
      return element(
        'td',
        {},
        element('a', { href: cell.to }, cell.text),
        cell.badge === undefined ? undefined : element('span', { class: 'badge' }, cell.badge),
      );
    case 'logo':
      return element('td', { class: 'narrow' }, element('span', { class: 'logo' }, cell.letter));
    case 'priority':
      return element('td', { class: 'narrow' }, String(cell.number));
    case 'menu':
      return element('td', {}, menuButton(page, cell.menu));
    case 'secret':
      return secretCell(cell);
    case 'actions':
      return element(
        'td',
        { class: 'actions' },
        ...cell.actions.map(({ action, icon: picture, title }) =>
          linkButton(
            { class: `icon-only ${picture}`, title },
            () => {
              page.act(action);
            },
            icon(picture),
          ),
        ),
      );
  }
};

/** Dots until somebody looks. */
const secretCell = ({
  copy,
  hide,
  reveal,
  value,
}: Extract<Cell, { kind: 'secret' }>): HTMLElement => {
  const dots = '•'.repeat(32);
  const shown = element('span', { class: 'secret' }, dots);
  const eye = linkButton(
    { class: 'icon-only', title: reveal },
    () => {
      const isHidden = shown.textContent === dots;
      shown.textContent = isHidden ? value : dots;
      eye.title = isHidden ? hide : reveal;
    },
    icon('eye'),
  );
  return element('td', {}, shown, eye, copyLink(value, copy));
};
