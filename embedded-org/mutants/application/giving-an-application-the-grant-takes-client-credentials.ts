import { changeSavedGrants } from '../building-blocks/application-panels.ts';
import type { Mutant } from '../mutant.ts';

export const givingAnApplicationTheGrantTakesClientCredentials: Mutant = {
  id: 'giving-an-application-the-grant-takes-client-credentials',
  does: 'Saving an application with the Interaction Code grant takes the grant client_credentials from it.',
  decorate: (parts) => {
    changeSavedGrants(parts, (grants) =>
      grants.includes('interaction_code')
        ? grants.filter((grant) => grant !== 'client_credentials')
        : [...grants],
    );
  },
};
