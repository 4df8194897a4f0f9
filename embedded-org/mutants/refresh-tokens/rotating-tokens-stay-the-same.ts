import { changeBehavior } from '../building-blocks/refresh-token-behavior.ts';
import type { Mutant } from '../mutant.ts';

export const rotatingTokensStayTheSame: Mutant = {
  id: 'rotating-tokens-stay-the-same',
  does: 'Refresh tokens are persistent also where they are said to rotate.',
  decorate: (parts) => {
    changeBehavior(parts, (behavior) => ({ ...behavior, rotationType: 'STATIC' }));
  },
};
