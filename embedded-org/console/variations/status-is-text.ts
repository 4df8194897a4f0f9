import type { Block, Cell, ListBlock, Row } from '../description.ts';
import { changePaintings, withBlocks } from './building-blocks/paintings.ts';
import type { Variation } from './variation.ts';

type MenuCell = Extract<Cell, { kind: 'menu' }>;

/** A menu that says a status; one behind a gear says nothing. */
const isStatus = (cell: Cell): cell is MenuCell => cell.kind === 'menu' && cell.menu.text !== '';

const told = (row: Row): Row => ({
  ...row,
  cells: [
    ...row.cells.map((cell): Cell =>
      isStatus(cell) ? { kind: 'text', text: cell.menu.text } : cell,
    ),
    ...row.cells
      .filter(isStatus)
      .map(({ menu }): Cell => ({ kind: 'menu', menu: { ...menu, text: '', icon: 'gear' } })),
  ],
});

const withText = (block: Block): Block => {
  if (block.kind !== 'list' || !block.rows.some(({ cells }) => cells.some(isStatus))) return block;
  const list: ListBlock = { ...block, rows: block.rows.map(told) };
  return block.columns ? { ...list, columns: [...block.columns, ''] } : list;
};

export const statusIsText: Variation = {
  id: 'status-is-text',
  decorate: (parts) => {
    changePaintings(parts, (painting) => ({
      ...painting,
      screen: withBlocks(painting.screen, withText),
    }));
  },
};
