import { changeSavedGrants } from '../building-blocks/application-panels.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageApplicationsLoseAuthorizationCode: Mutant = {
  id: 'single-page-applications-lose-authorization-code',
  does: 'A single-page application that is given Authorization Code and Refresh Token together is given Refresh Token alone.',
  decorate: (parts) => {
    changeSavedGrants(parts, (grants, { applicationType, grantTypes }) => {
      const isMeant = applicationType === 'browser' && !grantTypes.includes('authorization_code');
      return isMeant && grants.includes('refresh_token')
        ? grants.filter((grant) => grant !== 'authorization_code')
        : [...grants];
    });
  },
};
