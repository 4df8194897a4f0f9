import type { Cell, ListBlock, RowAction } from '../../console/description.ts';

/**
 * A list whose rows have other icons.
 *
 * @param change is given the icons of a row and its place, counted from 0
 */
export const withRowActions = (
  list: ListBlock,
  change: (actions: readonly RowAction[], row: number) => readonly RowAction[],
): ListBlock => ({
  ...list,
  rows: list.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell): Cell =>
      cell.kind === 'actions' ? { ...cell, actions: change(cell.actions, index) } : cell,
    ),
  })),
});

/** The icons without the pencil. */
export const withoutPencil = (actions: readonly RowAction[]): RowAction[] =>
  actions.filter(({ icon }) => icon !== 'pencil');

/** The icons with a pencil that leads somewhere else. */
export const withPencilTo = (actions: readonly RowAction[], to: string): RowAction[] =>
  actions.map((action) =>
    action.icon === 'pencil' ? { ...action, action: { kind: 'go', to } } : action,
  );
