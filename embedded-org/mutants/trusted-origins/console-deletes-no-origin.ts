import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const consoleDeletesNoOrigin: Mutant = {
  id: 'console-deletes-no-origin',
  does: 'Deleting a trusted origin in the console says that it is done, and deletes nothing.',
  decorate: ({ screens }) => {
    around(screens.trustedOrigins, 'delete', () => ({ kind: 'done' as const }));
  },
};
