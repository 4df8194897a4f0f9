import type { OrgParts } from '../../context.ts';
import { around } from '../../hooks/around.ts';
import { oauthErrors } from '../../oauth/oauth-error.ts';

/**
 * Refuses the Interaction Code flow to applications whose General Settings were saved.
 *
 * @param isRefused at which authorization servers, by id
 */
export const refuseInteractionsOfSaved = (
  { oauth, screens }: OrgParts,
  isRefused: (serverId: string) => boolean,
): void => {
  const saved = new Set<string>();
  around(screens.generalSettings, 'save', (proceed, viewer, id, values) => {
    saved.add(id);
    return proceed(viewer, id, values);
  });
  around(oauth.requests, 'interaction', (proceed, server, app, ...rest) => {
    if (saved.has(app.id) && isRefused(server.id))
      throw oauthErrors.unauthorizedClient(app.grantTypes);
    return proceed(server, app, ...rest);
  });
};
