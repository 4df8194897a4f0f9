import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const otherGrantsOfAnApplicationStopWorkingBesideIt: Mutant = {
  id: 'other-grants-of-an-application-stop-working-beside-it',
  does: 'An application with the Interaction Code grant cannot use client_credentials, although it holds it.',
  decorate: ({ org }) => {
    around(
      org,
      'isGrantAuthorized',
      (proceed, app, grant) =>
        proceed(app, grant) &&
        !(grant === 'client_credentials' && app.grantTypes.includes('interaction_code')),
    );
  },
};
