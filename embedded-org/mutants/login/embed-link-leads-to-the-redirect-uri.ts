import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const embedLinkLeadsToTheRedirectUri: Mutant = {
  id: 'embed-link-leads-to-the-redirect-uri',
  does: 'The App Embed Link leads to the first redirect URI of the application.',
  decorate: ({ org }) => {
    around(org.dashboard, 'launchUrl', (proceed, app, issuer) =>
      proceed(app, issuer) === undefined ? undefined : app.redirectUris[0],
    );
  },
};
