import { inConsole } from '../../hooks/console-script.ts';
import { isTextBox } from './building-blocks/text-boxes.ts';
import type { Variation } from './variation.ts';

export const boxesHearOnlyRealKeys: Variation = {
  id: 'boxes-hear-only-real-keys',
  decorate: (parts) => {
    inConsole(
      parts,
      (isBox) => {
        const kept = new WeakMap<EventTarget, string>();
        let isKeyDown = false;
        addEventListener(
          'focusin',
          ({ target }) => {
            if (isBox(target) && !kept.has(target)) kept.set(target, target.value);
          },
          { capture: true },
        );
        addEventListener(
          'keydown',
          ({ isTrusted, target }) => {
            isKeyDown = isTrusted;
            if (!isTrusted || !isBox(target)) return;
            const keyed = kept.get(target) ?? '';
            if (target.value !== keyed) target.value = keyed;
          },
          { capture: true },
        );
        addEventListener(
          'input',
          (event) => {
            const { target } = event;
            if (!isBox(target)) return;
            if (isKeyDown) kept.set(target, target.value);
            else event.stopPropagation();
          },
          { capture: true },
        );
        addEventListener(
          'keyup',
          (event) => {
            const wasKeyDown = isKeyDown;
            isKeyDown = false;
            if (!wasKeyDown && isBox(event.target)) event.stopPropagation();
          },
          { capture: true },
        );
      },
      isTextBox,
    );
  },
};
