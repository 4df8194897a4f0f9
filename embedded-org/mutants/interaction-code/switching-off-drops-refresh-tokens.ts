import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const switchingOffDropsRefreshTokens: Mutant = {
  id: 'switching-off-drops-refresh-tokens',
  does: 'Switching off takes the Refresh Token grant from applications, too.',
  decorate: ({ org }) => {
    around(org.applications, 'withdrawGrant', (proceed, grant) => {
      proceed(grant);
      proceed('refresh_token');
    });
  },
};
