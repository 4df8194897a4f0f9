import type { Confirmation, DeedCall, Dialog, Painting } from '../../description.ts';
import type { Page } from './page.ts';
import { perform } from './server.ts';

/** What each skin does in its own way. */
export interface Surface {
  /** Reads the screen again and paints it. */
  repaint(): Promise<void>;
  /** Shows a message that goes by itself. */
  toast(text: string, level?: 'success' | 'error'): void;
  open(page: Page, dialog: Dialog): void;
  /** Asks before something is done. */
  confirm(
    page: Page,
    confirmation: Confirmation,
    onConfirm: () => Promise<void>,
    onCancel?: () => void,
  ): void;
  /** Does a deed on the server; by itself, while the page stays. */
  readonly perform?: typeof perform;
}

/** What buttons, links and entries of menus do, in whatever technology they are drawn. */
export const createPage = ({ words, look }: Painting, surface: Surface): Page => {
  const page: Page = {
    words,
    look,
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
            surface.confirm(
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
          await surface.repaint();
          if (outcome.toast !== undefined) surface.toast(outcome.toast);
          if (outcome.dialog) page.open(outcome.dialog);
          break;
        case 'refused':
          surface.toast(outcome.errors.map(({ text }) => text).join(' '), 'error');
      }
    },
    open: (dialog) => {
      surface.open(page, dialog);
    },
  };
  const run = async (call: DeedCall, onNothing?: () => void): Promise<void> => {
    const outcome = await (surface.perform ?? perform)(call);
    await page.conclude(outcome);
    if (outcome.kind === 'refused') onNothing?.();
  };
  return page;
};
