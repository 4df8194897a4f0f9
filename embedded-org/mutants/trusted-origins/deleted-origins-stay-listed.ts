import type { Row } from '../../console/description.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const deletedOriginsStayListed: Mutant = {
  id: 'deleted-origins-stay-listed',
  does: 'The list of trusted origins keeps the origins that were deleted.',
  decorate: ({ screens }) => {
    const rows = new Map<unknown, Row>();
    around(screens.trustedOrigins, 'list', (proceed, viewer) => {
      const list = proceed(viewer);
      for (const row of list.rows) rows.set(JSON.stringify(row.cells[0]), row);
      return { ...list, rows: [...rows.values()] };
    });
  },
};
