import { around } from '../../hooks/around.ts';
import { oauthErrors } from '../../oauth/oauth-error.ts';
import type { Mutant } from '../mutant.ts';

export const grantGivenInGeneralSettingsServesTheOrgServerOnly: Mutant = {
  id: 'grant-given-in-general-settings-serves-the-org-server-only',
  does: 'An application that is given the grant in General Settings can use it at the org authorization server only.',
  decorate: ({ oauth, screens }) => {
    const saved = new Set<string>();
    around(screens.generalSettings, 'save', (proceed, viewer, id, values) => {
      saved.add(id);
      return proceed(viewer, id, values);
    });
    around(oauth.requests, 'interaction', (proceed, server, app, ...rest) => {
      if (saved.has(app.id) && server.id !== 'org')
        throw oauthErrors.unauthorizedClient(app.grantTypes);
      return proceed(server, app, ...rest);
    });
  },
};
