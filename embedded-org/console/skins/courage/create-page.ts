import type { DeedCall, Painting } from '../../description.ts';
import { confirmationDialog } from './dialogs/confirmation-dialog.ts';
import { openDialog } from './dialogs/open-dialog.ts';
import type { Page } from './page.ts';
import { perform } from './server.ts';
import { toast } from './toast.ts';

/** @param repaint reads the screen again and paints it */
export const createPage = (words: Painting['words'], repaint: () => Promise<void>): Page => {
  const page: Page = {
    words,
    act: (action, onNothing) => {
      switch (action.kind) {
        case 'go':
          location.assign(action.to);
          break;
        case 'open':
          page.open(action.dialog);
          break;
        case 'do':
          if (action.confirmation)
            confirmationDialog(
              page,
              action.confirmation,
              () => run(action.call, onNothing),
              onNothing,
            );
          else void run(action.call, onNothing);
      }
    },
    conclude: async (outcome) => {
      switch (outcome.kind) {
        case 'stay':
          break;
        case 'go':
          location.assign(outcome.to);
          break;
        case 'done':
          await repaint();
          if (outcome.toast !== undefined) toast(outcome.toast);
          if (outcome.dialog) page.open(outcome.dialog);
          break;
        case 'refused':
          toast(outcome.errors.map(({ text }) => text).join(' '), 'error');
      }
    },
    open: (dialog) => {
      openDialog(page, dialog);
    },
  };
  const run = async (call: DeedCall, onNothing?: () => void): Promise<void> => {
    const outcome = await perform(call);
    await page.conclude(outcome);
    if (outcome.kind === 'refused') onNothing?.();
  };
  return page;
};
