import { around } from '../../hooks/around.ts';
import { rememberFormerHolders } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageApplicationsUseTheGrantWhileOff: Mutant = {
  id: 'single-page-applications-use-the-grant-while-off',
  does: 'Single-page applications go on using the Interaction Code grant when it is switched off.',
  decorate: (parts) => {
    const former = rememberFormerHolders(parts);
    around(
      parts.org,
      'isGrantAuthorized',
      (proceed, app, grant) =>
        proceed(app, grant) ||
        (grant === 'interaction_code' &&
          app.applicationType === 'browser' &&
          former.applications.has(app)),
    );
  },
};
