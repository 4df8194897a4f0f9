import { applicationAnswers } from '../building-blocks/application-answers.ts';
import type { Mutant } from '../mutant.ts';

export const applicationsHaveARefreshTokenSettingBeforeTheGrant: Mutant = {
  id: 'applications-have-a-refresh-token-setting-before-the-grant',
  does: 'An application that has not been given the grant yet has the setting refresh_token.',
  decorate: (parts) => {
    const had = new Set<string>();
    applicationAnswers(parts, (oauthClient, id) => {
      if (oauthClient['refresh_token'] !== undefined) had.add(id);
      return had.has(id)
        ? oauthClient
        : { refresh_token: { rotation_type: 'STATIC' }, ...oauthClient };
    });
  },
};
