import type { ListBlock, Row } from '../../../description.ts';
import { element, linkButton } from '../element.ts';
import type { Page } from '../../model/page.ts';
import { buttonOf } from './button.ts';
import { cellOf } from './cell.ts';
import { searchBox } from './search-box.ts';

/** The rows come after the list itself; until then the counters say 0. */
const rowsDelayMs = 60;

/** Rows with a toolbar, a search box and filters. */
export const listBlock = (page: Page, block: ListBlock): HTMLElement => {
  const main = element('div', { class: 'data-list-content' });
  const counters = new Map<string, HTMLElement>();
  const state = { filter: block.filters?.options[0]?.id, sought: '' };

  const isShown = ({ cells, filters }: Row): boolean =>
    (state.filter === undefined || filters === undefined || filters.includes(state.filter)) &&
    JSON.stringify(cells.filter(({ kind }) => kind === 'text' || kind === 'link'))
      .toLowerCase()
      .includes(state.sought);

  const count = (): void => {
    for (const [id, counter] of counters)
      counter.textContent = String(
        block.rows.filter(({ filters }) => filters?.includes(id) === true).length,
      );
  };

  const paint = (): void => {
    const rows = block.rows.filter(isShown);
    main.replaceChildren(rows.length > 0 ? table(page, block, rows) : emptyMessage(block));
  };

  const sidebar =
    block.filters &&
    sidebarOf(block.filters, counters, (id) => {
      state.filter = id;
      paint();
    });
  const list = element(
    'div',
    { class: 'data-list' },
    block.title === undefined
      ? undefined
      : element('h3', { class: 'data-list-title' }, block.title),
    toolbarOf(page, block, (sought) => {
      state.sought = sought;
      paint();
    }),
    element('div', { class: 'data-list-body' }, sidebar, main),
  );
  if (block.columns) main.append(table(page, block, []));
  setTimeout(paint, rowsDelayMs);
  setTimeout(count, page.look.counterDelayMs ?? rowsDelayMs);
  return list;
};

const toolbarOf = (
  page: Page,
  { search, toolbar }: ListBlock,
  onSearch: (sought: string) => void,
): HTMLElement | undefined =>
  toolbar === undefined && search === undefined
    ? undefined
    : element(
        'div',
        { class: 'data-list-toolbar' },
        ...(toolbar ?? []).map((button) => buttonOf(page, button)),
        search === undefined ? undefined : searchBox(search, onSearch),
      );

const sidebarOf = (
  filters: NonNullable<ListBlock['filters']>,
  counters: Map<string, HTMLElement>,
  onFilter: (id: string) => void,
): HTMLElement => {
  const items = filters.options.map(({ id, text }, index) => {
    const counter = filters.counted
      ? element('span', { class: 'data-list-count' }, '0')
      : undefined;
    if (counter) counters.set(id, counter);
    const item = element(
      'li',
      index === 0 ? { class: 'data-list-filter-selected' } : {},
      linkButton(
        { class: 'data-list-filter' },
        () => {
          for (const other of items)
            other.classList.toggle('data-list-filter-selected', other === item);
          onFilter(id);
        },
        element('span', {}, text),
        counter && ' ',
        counter,
      ),
    );
    return item;
  });
  return element(
    'div',
    { class: 'data-list-sidebar' },
    filters.title === undefined
      ? undefined
      : element('div', { class: 'data-list-sidebar-title' }, filters.title),
    element('ul', {}, ...items),
  );
};

const table = (page: Page, block: ListBlock, rows: readonly Row[]): HTMLElement =>
  element(
    'table',
    { class: 'data-list-table' },
    block.columns &&
      element(
        'thead',
        {},
        element('tr', {}, ...block.columns.map((column) => element('th', {}, column))),
      ),
    element(
      'tbody',
      {},
      ...rows.map(({ cells }) => element('tr', {}, ...cells.map((cell) => cellOf(page, cell)))),
    ),
  );

/** The zeros and ones that the console shows where there is nothing: they spell «nothing». */
const nothing = '01101110 01101111 01110100 01101000 01101001 01101110 01100111';

const emptyMessage = ({ empty }: ListBlock): HTMLElement =>
  element(
    'div',
    { class: 'data-list-empty-msg' },
    element('p', { class: 'data-list-empty-art' }, nothing),
    element('h4', {}, empty.title),
    empty.text === undefined ? undefined : element('p', {}, empty.text),
  );
