import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const webApplicationsCannotUseTheGrant: Mutant = {
  id: 'web-applications-cannot-use-the-grant',
  does: 'Web applications cannot use the Interaction Code grant although they hold it.',
  decorate: ({ org }) => {
    around(
      org,
      'isGrantAuthorized',
      (proceed, app, grant) =>
        proceed(app, grant) && !(grant === 'interaction_code' && app.applicationType === 'web'),
    );
  },
};
