import { changeSavedGrants } from '../building-blocks/application-panels.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageApplicationsLoseAuthorizationCodeWhenSavedAgain: Mutant = {
  id: 'single-page-applications-lose-authorization-code-when-saved-again',
  does: 'A single-page application that has Authorization Code and Refresh Token loses the first when it is saved.',
  decorate: (parts) => {
    changeSavedGrants(parts, (grants, { applicationType, grantTypes }) => {
      const isMeant =
        applicationType === 'browser' &&
        grantTypes.includes('authorization_code') &&
        grantTypes.includes('refresh_token');
      return isMeant && grants.includes('refresh_token')
        ? grants.filter((grant) => grant !== 'authorization_code')
        : [...grants];
    });
  },
};
