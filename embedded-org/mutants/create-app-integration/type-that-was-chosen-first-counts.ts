import { inConsole } from '../../hooks/console-script.ts';
import type { Mutant } from '../mutant.ts';

export const typeThatWasChosenFirstCounts: Mutant = {
  id: 'type-that-was-chosen-first-counts',
  does: 'Next leads to the form of the type that was chosen first, whatever is chosen after it.',
  decorate: (parts) => {
    inConsole(parts, () => {
      let first: string | undefined;
      document.addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement && target.dataset['seName'] === 'applicationType')
          first ??= target.value;
      });
      const honest = window.fetch.bind(window);
      window.fetch = (input, init) => {
        const { body } = init ?? {};
        const text = typeof body === 'string' && first !== undefined ? body : undefined;
        return honest(
          input,
          text === undefined
            ? init
            : {
                ...init,
                body: text.replace(
                  /"applicationType":"\w+"/,
                  `"applicationType":"${String(first)}"`,
                ),
              },
        );
      };
    });
  },
};
