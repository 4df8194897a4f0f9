import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const grantOfTheApplicationIsIgnored: Mutant = {
  id: 'grant-of-the-application-is-ignored',
  does: 'Every application can use the Interaction Code flow, whether it holds the grant or not.',
  decorate: ({ org }) => {
    around(org, 'isGrantAuthorized', (proceed, app, grant) =>
      grant === 'interaction_code' ? org.settings.isInteractionCodeEnabled() : proceed(app, grant),
    );
  },
};
