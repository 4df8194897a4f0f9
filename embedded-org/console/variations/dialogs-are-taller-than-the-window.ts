import { inConsole } from '../../hooks/console-script.ts';
import { toEach } from './building-blocks/in-the-page.ts';
import type { Variation } from './variation.ts';

export const dialogsAreTallerThanTheWindow: Variation = {
  id: 'dialogs-are-taller-than-the-window',
  decorate: (parts) => {
    inConsole(
      parts,
      (each) => {
        const dialog = ':is([role="dialog"], #simplemodal-container)';
        each(`${dialog} :is(input, button)[type="submit"]`, (submit) => {
          const space = document.createElement('div');
          space.style.height = '1400px';
          submit.parentElement?.before(space);
        });
      },
      toEach,
    );
  },
};
