import { changeSavedGrants } from '../building-blocks/application-panels.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageApplicationsLoseAuthorizationCodeToRefreshTokens: Mutant = {
  id: 'single-page-applications-lose-authorization-code-to-refresh-tokens',
  does: 'A single-page application that has Authorization Code loses it when it is given Refresh Token.',
  decorate: (parts) => {
    changeSavedGrants(parts, (grants, { applicationType, grantTypes }) => {
      const isMeant =
        applicationType === 'browser' &&
        grantTypes.includes('authorization_code') &&
        !grantTypes.includes('refresh_token');
      return isMeant && grants.includes('refresh_token')
        ? grants.filter((grant) => grant !== 'authorization_code')
        : [...grants];
    });
  },
};
