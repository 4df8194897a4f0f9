import { inConsole } from '../../hooks/console-script.ts';
import { toEach } from './building-blocks/in-the-page.ts';
import type { Variation } from './variation.ts';

export const uriBoxesAreNumbered: Variation = {
  id: 'uri-boxes-are-numbered',
  decorate: (parts) => {
    inConsole(
      parts,
      (each) => {
        let last = 0;
        each('input[name="uri"]', (box) => {
          last += 1;
          box.setAttribute('name', `array${last}`);
        });
      },
      toEach,
    );
  },
};
