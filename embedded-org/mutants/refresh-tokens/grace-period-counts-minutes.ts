import { changeBehavior } from '../building-blocks/refresh-token-behavior.ts';
import type { Mutant } from '../mutant.ts';

export const gracePeriodCountsMinutes: Mutant = {
  id: 'grace-period-counts-minutes',
  does: 'The grace period is counted in minutes.',
  decorate: (parts) => {
    changeBehavior(parts, (behavior) => ({ ...behavior, leeway: behavior.leeway * 60 }));
  },
};
