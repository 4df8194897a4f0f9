import { applicationAnswers } from '../building-blocks/application-answers.ts';
import type { Mutant } from '../mutant.ts';

export const refreshTokenSettingStaysWithoutTheGrant: Mutant = {
  id: 'refresh-token-setting-stays-without-the-grant',
  does: 'An application that lost the grant keeps the setting refresh_token.',
  decorate: (parts) => {
    const had = new Set<string>();
    applicationAnswers(parts, (oauthClient, id) => {
      if (oauthClient['refresh_token'] !== undefined) had.add(id);
      return had.has(id)
        ? { refresh_token: { rotation_type: 'STATIC' }, ...oauthClient }
        : oauthClient;
    });
  },
};
