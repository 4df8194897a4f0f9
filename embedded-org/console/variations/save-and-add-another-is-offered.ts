import { inConsole } from '../../hooks/console-script.ts';
import { dialogTitleAround, toEach, whenPainted } from './building-blocks/in-the-page.ts';
import type { Variation } from './variation.ts';

export const saveAndAddAnotherIsOffered: Variation = {
  id: 'save-and-add-another-is-offered',
  decorate: (parts) => {
    const { add } = parts.screens.words.trustedOrigins;
    inConsole(
      parts,
      (each, painted, titleAround, title) => {
        const asked = 'another is to be added';
        const addAnother = (): void => {
          // Refused, the dialog has come back with the page.
          const submits = document.querySelectorAll('[type="submit"]');
          if ([...submits].some((submit) => titleAround(submit) === title)) return;
          for (const link of document.querySelectorAll<HTMLElement>('a, button'))
            if (link.textContent.trim() === title) link.click();
        };
        each(':is(input, button)[type="submit"]', (save) => {
          if (titleAround(save) !== title) return;
          const another = document.createElement('button');
          another.type = 'button';
          another.className = save.className;
          another.textContent = 'Save and Add Another';
          another.addEventListener('click', () => {
            // Taken, it is gone; refused, it stays.
            const gone = new MutationObserver(() => {
              if (save.isConnected) return;
              gone.disconnect();
              addAnother();
            });
            gone.observe(document, { childList: true, subtree: true });
            // A form that the browser submits takes the page, and all that waits in it, away.
            addEventListener('submit', ({ defaultPrevented }) => {
              if (!defaultPrevented) sessionStorage.setItem(asked, 'yes');
            });
            save.click();
          });
          save.after(another);
        });
        if (sessionStorage.getItem(asked) === null) return;
        sessionStorage.removeItem(asked);
        painted(addAnother, 0);
      },
      toEach,
      whenPainted,
      dialogTitleAround,
      add,
    );
  },
};
