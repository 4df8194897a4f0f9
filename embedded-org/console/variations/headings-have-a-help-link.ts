import { inConsole } from '../../hooks/console-script.ts';
import { toEach } from './building-blocks/in-the-page.ts';
import type { Variation } from './variation.ts';

export const headingsHaveAHelpLink: Variation = {
  id: 'headings-have-a-help-link',
  decorate: (parts) => {
    inConsole(
      parts,
      (each) => {
        each('h1', (heading) => {
          const link = document.createElement('a');
          link.href = '#';
          link.textContent = 'Help';
          link.style.cssText = 'margin-left: 12px; font-size: 14px';
          heading.append(link);
        });
      },
      toEach,
    );
  },
};
