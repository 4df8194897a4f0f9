import { rememberFormerHolders } from '../building-blocks/former-holders.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const webApplicationsUseTheGrantWhileOff: Mutant = {
  id: 'web-applications-use-the-grant-while-off',
  does: 'Web applications that held the Interaction Code grant go on using it while it is switched off.',
  decorate: (parts) => {
    const former = rememberFormerHolders(parts);
    around(
      parts.org,
      'isGrantAuthorized',
      (proceed, app, grant) =>
        proceed(app, grant) ||
        (grant === 'interaction_code' &&
          app.applicationType === 'web' &&
          former.applications.has(app)),
    );
  },
};
