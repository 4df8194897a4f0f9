import { inConsole } from '../../hooks/console-script.ts';
import type { Mutant } from '../mutant.ts';

export const typesCanBeChosenTogether: Mutant = {
  id: 'types-can-be-chosen-together',
  does: 'A type of application stays chosen when another one is chosen.',
  decorate: (parts) => {
    inConsole(parts, () => {
      const isType = (target: EventTarget | null): target is HTMLInputElement =>
        target instanceof HTMLInputElement && target.dataset['seName'] === 'applicationType';
      document.addEventListener(
        'change',
        ({ target }) => {
          if (!isType(target)) return;
          target.name = `${target.name}-${target.value}`;
          setInterval(() => {
            target.checked = true;
          }, 1);
        },
        true,
      );
    });
  },
};
