import { changeBehavior } from '../building-blocks/refresh-token-behavior.ts';
import type { Mutant } from '../mutant.ts';

export const persistentTokensRotate: Mutant = {
  id: 'persistent-tokens-rotate',
  does: 'Refresh tokens rotate also where they are said to be persistent.',
  decorate: (parts) => {
    changeBehavior(parts, (behavior) => ({ ...behavior, rotationType: 'ROTATE' }));
  },
};
