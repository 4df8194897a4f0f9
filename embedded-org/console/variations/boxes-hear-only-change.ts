import { inConsole } from '../../hooks/console-script.ts';
import { isTextBox } from './building-blocks/text-boxes.ts';
import type { Variation } from './variation.ts';

export const boxesHearOnlyChange: Variation = {
  id: 'boxes-hear-only-change',
  decorate: (parts) => {
    inConsole(
      parts,
      (isBox) => {
        const silence = (event: Event): void => {
          if (event.isTrusted && isBox(event.target)) event.stopPropagation();
        };
        addEventListener('input', silence, { capture: true });
        addEventListener('keyup', silence, { capture: true });
        addEventListener(
          'change',
          ({ target }) => {
            if (!isBox(target)) return;
            target.dispatchEvent(new Event('input', { bubbles: true }));
            // Some boxes are read when a key goes up, and know no other sign.
            target.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
          },
          { capture: true },
        );
      },
      isTextBox,
    );
  },
};
