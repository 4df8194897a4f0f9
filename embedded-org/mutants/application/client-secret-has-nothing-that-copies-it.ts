import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const clientSecretHasNothingThatCopiesIt: Mutant = {
  id: 'client-secret-has-nothing-that-copies-it',
  does: 'Nothing beside the Client secret copies it.',
  decorate: ({ screens }) => {
    around(screens.credentials, 'secrets', (proceed, viewer, app) => {
      const list = proceed(viewer, app);
      return {
        ...list,
        rows: list.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) =>
            cell.kind === 'secret' ? { kind: 'text' as const, text: '•'.repeat(32) } : cell,
          ),
        })),
      };
    });
  },
};
