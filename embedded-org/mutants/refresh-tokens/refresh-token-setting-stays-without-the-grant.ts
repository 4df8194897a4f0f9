import { tellRefreshTokenSetting } from '../building-blocks/refresh-token-setting.ts';
import type { Mutant } from '../mutant.ts';

export const refreshTokenSettingStaysWithoutTheGrant: Mutant = {
  id: 'refresh-token-setting-stays-without-the-grant',
  does: 'An application that lost the grant keeps the setting refresh_token.',
  decorate: (parts) => {
    tellRefreshTokenSetting(parts, (hadOne) => hadOne);
  },
};
