import { changeSavedGrants } from '../building-blocks/application-panels.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageApplicationsGetOneOfTwoGrants: Mutant = {
  id: 'single-page-applications-get-one-of-two-grants',
  does: 'A single-page application that is given Authorization Code and Refresh Token gets the first only.',
  decorate: (parts) => {
    changeSavedGrants(parts, (grants, { applicationType }) =>
      grants.filter(
        (grant) =>
          grant !== 'refresh_token' ||
          applicationType !== 'browser' ||
          !grants.includes('authorization_code'),
      ),
    );
  },
};
