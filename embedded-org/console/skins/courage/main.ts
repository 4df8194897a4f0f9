import './style/main.css';
import { createPage } from '../model/create-page.ts';
import { fetchPainting } from '../model/server.ts';
import { confirmationDialog } from './dialogs/confirmation-dialog.ts';
import { openDialog } from './dialogs/open-dialog.ts';
import { screenOf } from './screen.ts';
import { shellOf } from './shell.ts';
import { toast } from './toast.ts';

/** Fetches what is to be seen and paints it; after a deed, the screen only. */
const start = async (): Promise<void> => {
  const container = document.getElementById('container');
  if (!container) throw new TypeError('The page has no place to paint into.');
  const painting = await fetchPainting();
  const { shell, screen } = painting;
  const content = document.createElement('div');
  content.className = 'screen';
  let tab: string | undefined;
  const onTab = (id: string): void => {
    tab = id;
  };
  const page = createPage(painting, {
    toast,
    open: openDialog,
    confirm: confirmationDialog,
    repaint: async () => {
      const next = await fetchPainting();
      content.replaceChildren(screenOf(page, next.screen, tab, onTab));
    },
  });
  container.append(shellOf(shell, screen.navigation, content));
  content.append(screenOf(page, screen, tab, onTab));
};

void start();
