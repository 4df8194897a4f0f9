import { changeSavedGrants } from '../building-blocks/application-panels.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageApplicationsLoseRefreshTokensWhenSavedAgain: Mutant = {
  id: 'single-page-applications-lose-refresh-tokens-when-saved-again',
  does: 'A single-page application that has Refresh Token loses it when it is saved unchanged.',
  decorate: (parts) => {
    changeSavedGrants(parts, (grants, app) =>
      app.applicationType === 'browser' && grants.length === app.grantTypes.length
        ? grants.filter((grant) => grant !== 'refresh_token')
        : [...grants],
    );
  },
};
