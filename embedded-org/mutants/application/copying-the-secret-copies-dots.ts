import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const copyingTheSecretCopiesDots: Mutant = {
  id: 'copying-the-secret-copies-dots',
  does: '«Copy to Clipboard» beside the Client secret copies the dots.',
  decorate: ({ screens }) => {
    around(screens.credentials, 'secrets', (proceed, viewer, app) => {
      const list = proceed(viewer, app);
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
