import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const copyingTheSecretCopiesTheClientId: Mutant = {
  id: 'copying-the-secret-copies-the-client-id',
  does: '«Copy to Clipboard» beside the Client secret copies the Client ID.',
  decorate: ({ screens }) => {
    around(screens.credentials, 'secrets', (proceed, viewer, app) => {
      const list = proceed(viewer, app);
      return {
        ...list,
        rows: list.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) =>
            cell.kind === 'secret' ? { ...cell, value: app.clientId } : cell,
          ),
        })),
      };
    });
  },
};
