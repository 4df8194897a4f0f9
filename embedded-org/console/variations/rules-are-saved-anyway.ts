import { inConsole } from '../../hooks/console-script.ts';
import { dialogTitleAround, layOver } from './building-blocks/in-the-page.ts';
import type { Variation } from './variation.ts';

const layer = 'position: fixed; inset: 0; z-index: 60000; background: rgb(0 0 0 / 40%)';
const box = 'width: 480px; margin: 160px auto; padding: 24px; border-radius: 8px; background: #fff';

export const rulesAreSavedAnyway: Variation = {
  id: 'rules-are-saved-anyway',
  decorate: (parts) => {
    const { common, rules } = parts.screens.words;
    inConsole(
      parts,
      (over, titleAround, titles, overlay) => {
        const asked = new WeakSet<Element>();
        addEventListener(
          'click',
          (event) => {
            if (!(event.target instanceof Element)) return;
            const submit = event.target.closest('input[type="submit"], button[type="submit"]');
            if (!(submit instanceof HTMLElement) || asked.has(submit)) return;
            if (!titles.includes(titleAround(submit) ?? '')) return;
            event.preventDefault();
            event.stopPropagation();
            over(overlay, (answer) => {
              if (answer !== 'Save anyway') return;
              asked.add(submit);
              submit.click();
              asked.delete(submit);
            });
          },
          { capture: true },
        );
      },
      layOver,
      dialogTitleAround,
      [rules.addTitle, rules.editTitle],
      {
        id: 'save-anyway-overlay',
        style: layer,
        boxId: 'save-anyway-container',
        boxStyle: box,
        role: 'dialog',
        title: 'Save changes?',
        text: 'The rule applies to all clients of the policy.',
        buttons: [
          { text: 'Save anyway', id: 'save-anyway', name: '', className: 'button button-primary' },
          { text: common.cancel, id: 'save-not', name: '', className: 'button' },
        ],
      },
    );
  },
};
