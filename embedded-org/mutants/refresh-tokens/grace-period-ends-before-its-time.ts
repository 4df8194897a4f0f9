import { changeBehavior } from '../building-blocks/refresh-token-behavior.ts';
import type { Mutant } from '../mutant.ts';

export const gracePeriodEndsBeforeItsTime: Mutant = {
  id: 'grace-period-ends-before-its-time',
  does: 'The grace period is over five seconds early.',
  decorate: (parts) => {
    changeBehavior(parts, (behavior) => ({ ...behavior, leeway: behavior.leeway - 5 }));
  },
};
