import { changeGeneralSettings } from '../building-blocks/application-panels.ts';
import { withGrantOption } from '../building-blocks/grant-option.ts';
import type { Mutant } from '../mutant.ts';

export const webApplicationsAreNotOfferedRefreshTokens: Mutant = {
  id: 'web-applications-are-not-offered-refresh-tokens',
  does: 'General Settings of a web application do not offer Refresh Token.',
  decorate: (parts) => {
    changeGeneralSettings(parts, (panel, { applicationType }) =>
      applicationType === 'web'
        ? { ...panel, form: withGrantOption(panel.form, 'refresh_token', () => undefined) }
        : panel,
    );
  },
};
