import type { Mutant } from '../mutant.ts';

export const olderApplicationsHaveNoRefreshTokenSetting: Mutant = {
  id: 'older-applications-have-no-refresh-token-setting',
  does: 'Applications from before have the grant Refresh Token, but not its setting.',
  decorate: ({ org }) => {
    for (const app of org.applications.all()) app.refreshToken = undefined;
  },
};
