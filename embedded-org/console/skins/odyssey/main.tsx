import './style/main.css';
import { createRoot } from 'react-dom/client';
import { fetchPainting } from '../model/server.ts';
import { Console } from './console.tsx';
import { webComponent } from './frame/web-component.ts';

/**
 * Fetches what is to be seen and paints it: the frame in a shadow root, the screen into the document
 * and from there into the frame.
 */
const start = async (): Promise<void> => {
  const container = document.getElementById('container');
  if (!container) throw new TypeError('The page has no place to paint into.');
  const painting = await fetchPainting();
  const { content, frame } = webComponent(container);
  createRoot(content).render(<Console first={painting} frame={frame} />);
};

void start();
