import { changeStoredBehavior } from '../building-blocks/stored-behavior.ts';
import type { Mutant } from '../mutant.ts';

export const gracePeriodIsRoundedToHalfMinutes: Mutant = {
  id: 'grace-period-is-rounded-to-half-minutes',
  does: 'A grace period is stored as the nearest of 0, 30 and 60.',
  decorate: (parts) => {
    changeStoredBehavior(parts, 'update', (behavior) => ({
      ...behavior,
      leeway: Math.round(behavior.leeway / 30) * 30,
    }));
  },
};
