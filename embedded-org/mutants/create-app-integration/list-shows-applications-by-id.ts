import type { Block, Cell } from '../../console/description.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const listShowsApplicationsById: Mutant = {
  id: 'list-shows-applications-by-id',
  does: 'The list of applications shows ids in place of names.',
  decorate: ({ org, screens }) => {
    around(screens.applications, 'describe', (proceed, viewer) => {
      const screen = proceed(viewer);
      const ids = new Map(org.applications.all().map(({ id, label }) => [label, id]));
      const renamed = (cell: Cell): Cell =>
        cell.kind === 'link' ? { ...cell, text: ids.get(cell.text) ?? cell.text } : cell;
      const blocks = screen.blocks.map((block): Block => {
        if (block.kind !== 'list') return block;
        return {
          ...block,
          rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(renamed) })),
        };
      });
      return { ...screen, blocks };
    });
  },
};
