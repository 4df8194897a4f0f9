import { around } from '../../hooks/around.ts';
import { rememberFormerHolders } from '../building-blocks/former-holders.ts';
import type { Mutant } from '../mutant.ts';

export const formerApplicationsUseTheGrantAgain: Mutant = {
  id: 'former-applications-use-the-grant-again',
  does: 'Applications use the Interaction Code grant again when it is switched on again, without holding it.',
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
          org.settings.isInteractionCodeEnabled()),
    );
  },
};
