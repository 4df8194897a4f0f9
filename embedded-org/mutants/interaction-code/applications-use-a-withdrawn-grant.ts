import { around } from '../../hooks/around.ts';
import { rememberFormerHolders } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const applicationsUseAWithdrawnGrant: Mutant = {
  id: 'applications-use-a-withdrawn-grant',
  does: 'Applications go on using the Interaction Code grant after switching it off took it from them.',
  decorate: (parts) => {
    const { org } = parts;
    const former = rememberFormerHolders(parts);
    around(
      org,
      'isGrantAuthorized',
      (proceed, app, grant) =>
        proceed(app, grant) ||
        (grant === 'interaction_code' &&
          former.applications.has(app) &&
          !org.settings.isInteractionCodeEnabled()),
    );
  },
};
