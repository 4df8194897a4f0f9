import { applicationAnswers } from '../building-blocks/application-answers.ts';
import type { Mutant } from '../mutant.ts';

export const refreshTokenSettingIsMissingWithTheGrant: Mutant = {
  id: 'refresh-token-setting-is-missing-with-the-grant',
  does: 'The Management API does not say how refresh tokens behave.',
  decorate: (parts) => {
    applicationAnswers(parts, (oauthClient) =>
      Object.fromEntries(Object.entries(oauthClient).filter(([name]) => name !== 'refresh_token')),
    );
  },
};
