import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageAppsGetNoAnswer: Mutant = {
  id: 'single-page-apps-get-no-answer',
  does: 'A sign-in to a single-page app ends at the org, not at its callback.',
  decorate: ({ oauth }) => {
    around(oauth.clients, 'isLoginRedirect', (proceed, client, uri, adminUrl) =>
      client.kind === 'oidc' && client.applicationType === 'browser'
        ? false
        : proceed(client, uri, adminUrl),
    );
  },
};
