import { tellRefreshTokenSetting } from '../building-blocks/refresh-token-setting.ts';
import type { Mutant } from '../mutant.ts';

export const applicationsHaveARefreshTokenSettingBeforeTheGrant: Mutant = {
  id: 'applications-have-a-refresh-token-setting-before-the-grant',
  does: 'An application that has not been given the grant yet has the setting refresh_token.',
  decorate: (parts) => {
    tellRefreshTokenSetting(parts, (hadOne) => !hadOne);
  },
};
