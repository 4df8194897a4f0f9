import type { ListBlock } from '../../../description.ts';
import { element, linkButton } from '../../courage/element.ts';
import type { Sought } from '../../model/list-rows.ts';
import { countOf, rowsShown, soughtAtFirst } from '../../model/list-rows.ts';
import type { Page } from '../../model/page.ts';
import { $ } from '../widgets.ts';
import { buttonOf } from './button.ts';
import { cellOf } from './cell.ts';

/** Rows with a toolbar, a search box and filters. All rows are in the page; some are hidden. */
export const listBlock = (page: Page, block: ListBlock): HTMLElement => {
  const { columns, empty, filters, rows, search, title, toolbar = [] } = block;
  const drawn = rows.map((row) => ({
    row,
    line: element('tr', {}, ...row.cells.map((cell) => cellOf(page, cell))),
  }));
  const table = element(
    'table',
    { class: 'data-list-table' },
    columns &&
      element(
        'thead',
        {},
        element('tr', {}, ...columns.map((column) => element('th', {}, column))),
      ),
    element('tbody', {}, ...drawn.map(({ line }) => line)),
  );
  const nothing = element(
    'div',
    { class: 'data-list-empty-msg' },
    element('h4', {}, empty.title),
    empty.text === undefined ? undefined : element('p', {}, empty.text),
  );
  let sought = soughtAtFirst(block);
  const show = (more: Partial<Sought>): void => {
    sought = { ...sought, ...more };
    const shown = rowsShown(block, sought);
    for (const { line, row } of drawn) $(line).toggle(shown.includes(row));
    $(table).toggle(shown.length > 0);
    $(nothing).toggle(shown.length === 0);
  };
  show({});
  return element(
    'div',
    { class: 'data-list' },
    title === undefined ? undefined : element('h3', {}, title),
    toolbar.length === 0 && search === undefined
      ? undefined
      : element(
          'div',
          { class: 'data-list-toolbar' },
          ...toolbar.map((button) => buttonOf(page, button)),
          search === undefined
            ? undefined
            : searchBox(search, (text) => {
                show({ text });
              }),
        ),
    element(
      'div',
      { class: 'data-list-body' },
      filters &&
        filtersOf(page, block, filters, (filter) => {
          show({ filter });
        }),
      element('div', { class: 'data-list-content' }, table, nothing),
    ),
  );
};

/** @param onSearch is given lower case */
export const searchBox = (placeholder: string, onSearch: (sought: string) => void): HTMLElement => {
  const input = element('input', { type: 'text', class: 'text search', placeholder });
  input.addEventListener('input', () => {
    onSearch(input.value.trim().toLowerCase());
  });
  return input;
};

const filtersOf = (
  { look }: Page,
  block: ListBlock,
  { counted, options, title }: NonNullable<ListBlock['filters']>,
  onFilter: (id: string) => void,
): HTMLElement => {
  const items = options.map(({ id, text }, index) => {
    const says = (count: number): string => (counted ? `${text} (${count})` : text);
    const link = linkButton(
      {},
      () => {
        for (const item of items) item.classList.toggle('selected', item === link.parentElement);
        onFilter(id);
      },
      says(look.counterDelayMs === undefined ? countOf(block, id) : 0),
    );
    if (look.counterDelayMs !== undefined)
      setTimeout(() => {
        link.textContent = says(countOf(block, id));
      }, look.counterDelayMs);
    return element('li', index === 0 ? { class: 'selected' } : {}, link);
  });
  return element(
    'div',
    { class: 'filters' },
    title === undefined ? undefined : element('h4', {}, title),
    element('ul', {}, ...items),
  );
};
