import { changeBehavior } from '../building-blocks/refresh-token-behavior.ts';
import type { Mutant } from '../mutant.ts';

export const gracePeriodOf0Takes30Seconds: Mutant = {
  id: 'grace-period-of-0-takes-30-seconds',
  does: 'A grace period of 0 is taken for the default.',
  decorate: (parts) => {
    changeBehavior(parts, (behavior) => ({ ...behavior, leeway: behavior.leeway || 30 }));
  },
};
