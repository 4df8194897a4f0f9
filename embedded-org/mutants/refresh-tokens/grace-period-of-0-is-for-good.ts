import { changeBehavior } from '../building-blocks/refresh-token-behavior.ts';
import type { Mutant } from '../mutant.ts';

export const gracePeriodOf0IsForGood: Mutant = {
  id: 'grace-period-of-0-is-for-good',
  does: 'An application that once had a grace period of 0 gets no other.',
  decorate: (parts) => {
    const without = new Set<string>();
    changeBehavior(parts, (behavior, app) => {
      if (behavior.leeway === 0) without.add(app.id);
      return without.has(app.id) ? { ...behavior, leeway: 0 } : behavior;
    });
  },
};
