import { changeSavedGrants } from '../building-blocks/application-panels.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageApplicationsLoseAuthorizationCode: Mutant = {
  id: 'single-page-applications-lose-authorization-code',
  does: 'A single-page application that is given Refresh Token loses Authorization Code.',
  decorate: (parts) => {
    changeSavedGrants(parts, (grants, { applicationType }) =>
      grants.filter(
        (grant) =>
          grant !== 'authorization_code' ||
          applicationType !== 'browser' ||
          !grants.includes('refresh_token'),
      ),
    );
  },
};
