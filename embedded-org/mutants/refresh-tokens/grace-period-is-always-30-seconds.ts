import { changeBehavior } from '../building-blocks/refresh-token-behavior.ts';
import type { Mutant } from '../mutant.ts';

export const gracePeriodIsAlways30Seconds: Mutant = {
  id: 'grace-period-is-always-30-seconds',
  does: 'The grace period takes 30 seconds, whatever is set.',
  decorate: (parts) => {
    changeBehavior(parts, (behavior) => ({ ...behavior, leeway: 30 }));
  },
};
