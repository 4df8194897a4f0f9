import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const gracePeriodBeginsAnewWithEveryUse: Mutant = {
  id: 'grace-period-begins-anew-with-every-use',
  does: 'Each use of the previous refresh token begins its grace period anew.',
  decorate: ({ oauth, org }) => {
    const { refreshTokens } = oauth;
    const usedAt = new Map<string, number>();
    let asked = '';
    around(refreshTokens, 'find', (proceed, value, behavior) => {
      asked = value;
      const family = proceed(value, behavior);
      if (family) usedAt.set(value, org.clock.now());
      return family;
    });
    around(refreshTokens, 'isInGracePeriod', (proceed, replacedAt, behavior) =>
      proceed(usedAt.get(asked) ?? replacedAt, behavior),
    );
  },
};
