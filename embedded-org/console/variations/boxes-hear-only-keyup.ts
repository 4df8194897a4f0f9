import { inConsole } from '../../hooks/console-script.ts';
import { isTextBox } from './building-blocks/text-boxes.ts';
import type { Variation } from './variation.ts';

export const boxesHearOnlyKeyup: Variation = {
  id: 'boxes-hear-only-keyup',
  decorate: (parts) => {
    inConsole(
      parts,
      (isBox) => {
        addEventListener(
          'input',
          (event) => {
            if (event.isTrusted && isBox(event.target)) event.stopPropagation();
          },
          { capture: true },
        );
        addEventListener(
          'keyup',
          ({ isTrusted, target }) => {
            if (isTrusted && isBox(target))
              target.dispatchEvent(new Event('input', { bubbles: true }));
          },
          { capture: true },
        );
      },
      isTextBox,
    );
  },
};
