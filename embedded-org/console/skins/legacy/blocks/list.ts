import type { ListBlock, Row } from '../../../description.ts';
import { element, linkButton } from '../../courage/element.ts';
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
  const state = { filter: filters?.options[0]?.id, sought: '' };
  const show = (): void => {
    let shown = 0;
    for (const { line, row } of drawn) {
      const isShown = passes(row, state.filter) && speaksOf(row, state.sought);
      if (isShown) shown += 1;
      $(line).toggle(isShown);
    }
    $(table).toggle(shown > 0);
    $(nothing).toggle(shown === 0);
  };
  show();
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
            : searchBox(search, (sought) => {
                state.sought = sought;
                show();
              }),
        ),
    element(
      'div',
      { class: 'data-list-body' },
      filters &&
        filtersOf(filters, rows, (id) => {
          state.filter = id;
          show();
        }),
      element('div', { class: 'data-list-content' }, table, nothing),
    ),
  );
};

const passes = ({ filters }: Row, filter: string | undefined): boolean =>
  filter === undefined || filters === undefined || filters.includes(filter);

const speaksOf = ({ cells }: Row, sought: string): boolean =>
  JSON.stringify(cells.filter(({ kind }) => kind === 'text' || kind === 'link'))
    .toLowerCase()
    .includes(sought);

/** @param onSearch is given lower case */
export const searchBox = (placeholder: string, onSearch: (sought: string) => void): HTMLElement => {
  const input = element('input', { type: 'text', class: 'text search', placeholder });
  input.addEventListener('input', () => {
    onSearch(input.value.trim().toLowerCase());
  });
  return input;
};

const filtersOf = (
  { counted, options, title }: NonNullable<ListBlock['filters']>,
  rows: readonly Row[],
  onFilter: (id: string) => void,
): HTMLElement => {
  const items = options.map(({ id, text }, index) => {
    const count = rows.filter((row) => row.filters?.includes(id) === true).length;
    const link = linkButton(
      {},
      () => {
        for (const item of items) item.classList.toggle('selected', item === link.parentElement);
        onFilter(id);
      },
      counted ? `${text} (${count})` : text,
    );
    return element('li', index === 0 ? { class: 'selected' } : {}, link);
  });
  return element(
    'div',
    { class: 'filters' },
    title === undefined ? undefined : element('h4', {}, title),
    element('ul', {}, ...items),
  );
};
