import { inConsole } from '../../hooks/console-script.ts';
import { toEach } from './building-blocks/in-the-page.ts';
import type { Variation } from './variation.ts';

export const saveAndAddAnotherIsOffered: Variation = {
  id: 'save-and-add-another-is-offered',
  decorate: (parts) => {
    const { add } = parts.screens.words.trustedOrigins;
    inConsole(
      parts,
      (each, title) => {
        const dialogs = ':is([role="dialog"], #simplemodal-container)';
        each(`${dialogs} :is(input, button)[type="submit"]`, (save) => {
          const dialog = save.closest(dialogs);
          if (dialog?.querySelector('h1, h2')?.textContent.trim() !== title) return;
          const another = document.createElement('button');
          another.type = 'button';
          another.className = save.className;
          another.textContent = 'Save and Add Another';
          another.addEventListener('click', () => {
            // Taken, it is gone; refused, it stays.
            const gone = new MutationObserver(() => {
              if (save.isConnected) return;
              gone.disconnect();
              for (const link of document.querySelectorAll<HTMLElement>('a, button'))
                if (link.textContent.trim() === title) link.click();
            });
            gone.observe(document, { childList: true, subtree: true });
            save.click();
          });
          save.after(another);
        });
      },
      toEach,
      add,
    );
  },
};
