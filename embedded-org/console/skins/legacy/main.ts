import './style/main.css';
import { createPage } from '../model/create-page.ts';
import { fetchPainting } from '../model/server.ts';
import { readAftermath } from './aftermath.ts';
import { confirmationDialog } from './dialogs/confirmation-dialog.ts';
import { openDialog } from './dialogs/open-dialog.ts';
import type { LegacyPage } from './legacy-page.ts';
import { message } from './message.ts';
import { post } from './post.ts';
import { screenOf } from './screen.ts';
import { shellOf } from './shell.ts';
import { showAftermath } from './show-aftermath.ts';
import { standing } from './standing.ts';

/** Paints the page as it stood before it was loaded again, and shows what came of what was posted. */
const start = async (): Promise<void> => {
  const container = document.getElementById('container');
  if (!container) throw new TypeError('The page has no place to paint into.');
  const painting = await fetchPainting();
  const { screen, shell } = painting;
  const aftermath = readAftermath();
  for (const [name, value] of Object.entries(aftermath?.view ?? {})) standing.set(name, value);
  const page: LegacyPage = {
    ...createPage(painting, {
      toast: message,
      open: (_, dialog) => {
        openDialog(page, dialog);
      },
      confirm: confirmationDialog,
      // What is to be seen was read after the deed.
      repaint: () => Promise.resolve(),
      perform: post,
    }),
    aftermath,
  };
  const content = document.createElement('div');
  container.append(shellOf(shell, screen.navigation, content));
  content.append(screenOf(page, screen));
  if (aftermath) await showAftermath(page, screen, aftermath);
};

void start();
