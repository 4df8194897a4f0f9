import { changeSavedGrants } from '../building-blocks/application-panels.ts';
import type { Mutant } from '../mutant.ts';

export const givingAnApplicationTheGrantTakesRefreshTokens: Mutant = {
  id: 'giving-an-application-the-grant-takes-refresh-tokens',
  does: 'Saving an application with the Interaction Code grant takes the grant refresh_token from it.',
  decorate: (parts) => {
    changeSavedGrants(parts, (grants) =>
      grants.includes('interaction_code')
        ? grants.filter((grant) => grant !== 'refresh_token')
        : [...grants],
    );
  },
};
