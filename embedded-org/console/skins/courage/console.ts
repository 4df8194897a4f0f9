import type { Painting } from '../../description.ts';
import type { Surface } from '../model/create-page.ts';
import { createPage } from '../model/create-page.ts';
import { fetchPainting } from '../model/server.ts';
import { confirmationDialog } from './dialogs/confirmation-dialog.ts';
import type { screenOf } from './screen.ts';
import { toast } from './toast.ts';

/** What a console that is made of courage may have of another make. */
export interface ConsoleMake {
  readonly open: (painting: Painting) => Surface['open'];
  readonly screen: typeof screenOf;
  /** What is around the screen. */
  readonly frame: (painting: Painting, content: HTMLElement) => HTMLElement;
}

/** Fetches what is to be seen and paints it; after a deed, the screen only. */
export const startConsole = async (make: ConsoleMake): Promise<void> => {
  const container = document.getElementById('container');
  if (!container) throw new TypeError('The page has no place to paint into.');
  const painting = await fetchPainting();
  const content = document.createElement('div');
  content.className = 'screen';
  let tab: string | undefined;
  const onTab = (id: string): void => {
    tab = id;
  };
  const page = createPage(painting, {
    toast,
    open: make.open(painting),
    confirm: confirmationDialog,
    repaint: async () => {
      const next = await fetchPainting();
      content.replaceChildren(make.screen(page, next.screen, tab, onTab));
    },
  });
  container.append(make.frame(painting, content));
  content.append(make.screen(page, painting.screen, tab, onTab));
};
