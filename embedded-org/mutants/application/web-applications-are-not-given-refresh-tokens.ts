import { changeSavedGrants } from '../building-blocks/application-panels.ts';
import type { Mutant } from '../mutant.ts';

export const webApplicationsAreNotGivenRefreshTokens: Mutant = {
  id: 'web-applications-are-not-given-refresh-tokens',
  does: 'General Settings do not store Refresh Token of a web application.',
  decorate: (parts) => {
    changeSavedGrants(parts, (grants, { applicationType }) =>
      grants.filter((grant) => grant !== 'refresh_token' || applicationType !== 'web'),
    );
  },
};
