import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const previousTokensAreRefusedAtOnce: Mutant = {
  id: 'previous-tokens-are-refused-at-once',
  does: 'A refresh token is refused as soon as it was rotated, whatever the grace period.',
  decorate: ({ oauth }) => {
    around(oauth.refreshTokens, 'isInGracePeriod', () => false);
  },
};
