import type { OrgParts } from '../../../context.ts';
import { inConsole } from '../../../hooks/console-script.ts';

/**
 * Makes one half of each radio button deaf to the pointer. The other half lies bare: where a skin
 * lays the label over the circle, the circle comes to lie on top.
 *
 * @param deaf the half that hears nothing
 */
export const deafenRadios = (parts: OrgParts, deaf: 'circle' | 'label'): void => {
  inConsole(
    parts,
    (half) => {
      const style = document.createElement('style');
      style.textContent = 'input[type="radio"] { z-index: 2; cursor: pointer; }';
      document.head.append(style);
      let pressed: EventTarget | null = null;
      addEventListener(
        'pointerdown',
        ({ target }) => {
          pressed = target;
        },
        { capture: true },
      );
      // A key clicks the circle wherever the pointer was last.
      addEventListener(
        'keydown',
        () => {
          pressed = null;
        },
        { capture: true },
      );
      addEventListener(
        'click',
        (event) => {
          const { target } = event;
          if (!(target instanceof Element)) return;
          const isCircle = target instanceof HTMLInputElement && target.type === 'radio';
          const label = target.closest('label');
          const isLabel =
            !isCircle &&
            label?.control instanceof HTMLInputElement &&
            label.control.type === 'radio';
          // A click on a label clicks the circle too; nobody has pressed that one.
          const isOwn = isCircle && pressed === target;
          if (half === 'label' ? !isLabel : !isOwn) return;
          event.preventDefault();
          event.stopPropagation();
        },
        { capture: true },
      );
    },
    deaf,
  );
};
