import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const embedLinkLeadsOnAfterItWasTakenAway: Mutant = {
  id: 'embed-link-leads-on-after-it-was-taken-away',
  does: 'Okta goes on starting an application that has taken its Initiate login URI away.',
  decorate: ({ org }) => {
    const former = new Map<string, string>();
    around(org.dashboard, 'launchUrl', (proceed, app, issuer) => {
      const url = proceed(app, issuer) ?? former.get(app.id);
      if (url !== undefined) former.set(app.id, url);
      return url;
    });
  },
};
