import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const nativeApplicationsCannotUseTheGrant: Mutant = {
  id: 'native-applications-cannot-use-the-grant',
  does: 'Native applications cannot use the Interaction Code grant although they hold it.',
  decorate: ({ org }) => {
    around(
      org,
      'isGrantAuthorized',
      (proceed, app, grant) =>
        proceed(app, grant) && !(grant === 'interaction_code' && app.applicationType === 'native'),
    );
  },
};
