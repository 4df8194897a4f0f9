import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const addApplicationOpensTheDialogAtOnce: Mutant = {
  id: 'add-application-opens-the-dialog-at-once',
  does: 'Add Application opens the dialog, without a page that has Create New App.',
  decorate: ({ screens }) => {
    around(screens.applications, 'createButton', (proceed, viewer) => {
      const shown = proceed(viewer);
      const action = { kind: 'open', dialog: screens.applications.createDialog() } as const;
      return shown.kind === 'button' ? { ...shown, action } : shown;
    });
  },
};
