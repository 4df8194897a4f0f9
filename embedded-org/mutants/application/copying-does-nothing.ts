import { inConsole } from '../../hooks/console-script.ts';
import type { Mutant } from '../mutant.ts';

export const copyingDoesNothing: Mutant = {
  id: 'copying-does-nothing',
  does: '«Copy to Clipboard» leaves the clipboard as it is.',
  decorate: (parts) => {
    inConsole(parts, () => {
      navigator.clipboard.writeText = () => Promise.resolve();
    });
  },
};
