import type { Mutant } from '../mutant.ts';

export const olderApplicationsHaveARefreshTokenSettingWithoutTheGrant: Mutant = {
  id: 'older-applications-have-a-refresh-token-setting-without-the-grant',
  does: 'Applications from before have the setting of the grant Refresh Token without the grant.',
  decorate: ({ org }) => {
    for (const app of org.applications.all())
      app.refreshToken ??= { rotationType: 'STATIC', leeway: 30 };
  },
};
