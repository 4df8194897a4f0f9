import { changeBehavior } from '../building-blocks/refresh-token-behavior.ts';
import type { Mutant } from '../mutant.ts';

export const gracePeriodTakesTwiceItsTime: Mutant = {
  id: 'grace-period-takes-twice-its-time',
  does: 'The grace period takes twice as long as set.',
  decorate: (parts) => {
    changeBehavior(parts, (behavior) => ({ ...behavior, leeway: behavior.leeway * 2 }));
  },
};
