import { createPage } from './create-page.ts';
import { screenOf } from './screen.ts';
import { fetchPainting } from './server.ts';
import { shellOf } from './shell.ts';

/** Fetches what is to be seen and paints it; after a deed, the screen only. */
const start = async (): Promise<void> => {
  const container = document.getElementById('container');
  if (!container) throw new TypeError('The page has no place to paint into.');
  const { shell, screen, words } = await fetchPainting();
  const content = document.createElement('div');
  content.className = 'screen';
  let tab: string | undefined;
  const onTab = (id: string): void => {
    tab = id;
  };
  const page = createPage(words, async () => {
    const next = await fetchPainting();
    content.replaceChildren(screenOf(page, next.screen, tab, onTab));
  });
  container.append(shellOf(shell, screen.navigation, content));
  content.append(screenOf(page, screen, tab, onTab));
};

void start();
