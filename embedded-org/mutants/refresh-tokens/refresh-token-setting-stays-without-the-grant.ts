import { applicationAnswers } from '../building-blocks/application-answers.ts';
import type { Mutant } from '../mutant.ts';

export const refreshTokenSettingStaysWithoutTheGrant: Mutant = {
  id: 'refresh-token-setting-stays-without-the-grant',
  does: 'An application that lost the grant keeps the setting refresh_token.',
  decorate: (parts) => {
    applicationAnswers(parts, (oauthClient) => ({
      refresh_token: { rotation_type: 'STATIC' },
      ...oauthClient,
    }));
  },
};
