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
        if (typeof input !== 'string' || first === undefined) return honest(input, init);
        const address = new URL(input, document.baseURI);
        const asked = address.searchParams.get('asked');
        if (asked !== null)
          address.searchParams.set(
            'asked',
            asked.replace(/"applicationType":"\w+"/, `"applicationType":"${first}"`),
          );
        return honest(address.href, init);
      };
    });
  },
};
