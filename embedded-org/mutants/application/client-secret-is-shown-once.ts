import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const clientSecretIsShownOnce: Mutant = {
  id: 'client-secret-is-shown-once',
  does: 'The Client secret can be copied on the first visit only.',
  decorate: ({ screens }) => {
    const visited = new Set<string>();
    around(screens.credentials, 'secrets', (proceed, viewer, app) => {
      const list = proceed(viewer, app);
      const isFirst = !visited.has(app.id);
      visited.add(app.id);
      if (isFirst) return list;
      return {
        ...list,
        rows: list.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) =>
            cell.kind === 'secret' ? { ...cell, value: '•'.repeat(32) } : cell,
          ),
        })),
      };
    });
  },
};
