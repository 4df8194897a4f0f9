import { inConsole } from '../../hooks/console-script.ts';
import { toEach } from './building-blocks/in-the-page.ts';
import type { Variation } from './variation.ts';

export const headingsAreDoubledOffScreen: Variation = {
  id: 'headings-are-doubled-off-screen',
  decorate: (parts) => {
    inConsole(
      parts,
      (each) => {
        each('h1, h2, h3', (heading) => {
          if (heading.closest('.off-canvas')) return;
          const copy = document.createElement(heading.tagName);
          copy.textContent = heading.textContent;
          const canvas = document.createElement('div');
          canvas.className = 'off-canvas';
          // Readers are spared what eyes are.
          canvas.setAttribute('aria-hidden', 'true');
          canvas.style.cssText = 'position: absolute; left: -9999px; top: 0; width: 300px';
          canvas.append(copy);
          document.body.prepend(canvas);
        });
      },
      toEach,
    );
  },
};
