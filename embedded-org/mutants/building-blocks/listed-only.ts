import type { ListBlock } from '../../console/description.ts';

/** A list with one more row, in which nothing but texts stands. */
export const withRow = (list: ListBlock, ...texts: readonly string[]): ListBlock => ({
  ...list,
  rows: [...list.rows, { cells: texts.map((text) => ({ kind: 'text', text })), filters: ['all'] }],
});
