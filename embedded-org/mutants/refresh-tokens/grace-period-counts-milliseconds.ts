import { changeBehavior } from '../building-blocks/refresh-token-behavior.ts';
import type { Mutant } from '../mutant.ts';

export const gracePeriodCountsMilliseconds: Mutant = {
  id: 'grace-period-counts-milliseconds',
  does: 'The grace period is counted in milliseconds.',
  decorate: (parts) => {
    changeBehavior(parts, (behavior) => ({ ...behavior, leeway: behavior.leeway / 1000 }));
  },
};
