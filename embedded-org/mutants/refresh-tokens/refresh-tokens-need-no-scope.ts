import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const refreshTokensNeedNoScope: Mutant = {
  id: 'refresh-tokens-need-no-scope',
  does: 'Refresh tokens are given without the scope offline_access.',
  decorate: ({ oauth }) => {
    around(oauth.userTokens, 'respond', (proceed, server, app, grant, scopes, ...rest) =>
      proceed(server, app, grant, [...(scopes ?? grant.scopes), 'offline_access'], ...rest),
    );
  },
};
