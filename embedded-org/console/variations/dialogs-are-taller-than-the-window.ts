import { inConsole } from '../../hooks/console-script.ts';
import { dialogTitleAround, toEach } from './building-blocks/in-the-page.ts';
import type { Variation } from './variation.ts';

export const dialogsAreTallerThanTheWindow: Variation = {
  id: 'dialogs-are-taller-than-the-window',
  decorate: (parts) => {
    inConsole(
      parts,
      (each, titleAround) => {
        each(':is(input, button)[type="submit"]', (submit) => {
          if (titleAround(submit) === undefined) return;
          const space = document.createElement('div');
          space.style.height = '1400px';
          submit.parentElement?.before(space);
        });
      },
      toEach,
      dialogTitleAround,
    );
  },
};
