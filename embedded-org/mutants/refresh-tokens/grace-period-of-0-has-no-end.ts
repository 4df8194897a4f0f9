import { changeBehavior } from '../building-blocks/refresh-token-behavior.ts';
import type { Mutant } from '../mutant.ts';

export const gracePeriodOf0HasNoEnd: Mutant = {
  id: 'grace-period-of-0-has-no-end',
  does: 'With a grace period of 0 previous refresh tokens stay valid.',
  decorate: (parts) => {
    changeBehavior(parts, (behavior) => ({
      ...behavior,
      leeway: behavior.leeway === 0 ? Number.POSITIVE_INFINITY : behavior.leeway,
    }));
  },
};
