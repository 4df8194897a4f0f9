import type { OrgParts } from '../../context.ts';
import type { Application } from '../../domain/applications.ts';
import { around } from '../../hooks/around.ts';
import { oauthErrors } from '../../oauth/oauth-error.ts';

/** Whether the General Settings of an application have been saved in the console. */
export const savedInGeneralSettings = ({
  screens,
}: OrgParts): ((app: Pick<Application, 'id'>) => boolean) => {
  const saved = new Set<string>();
  around(screens.generalSettings, 'save', (proceed, viewer, id, values) => {
    saved.add(id);
    return proceed(viewer, id, values);
  });
  return ({ id }) => saved.has(id);
};

/**
 * Refuses the Interaction Code flow to applications whose General Settings were saved.
 *
 * @param isRefused at which authorization servers, by id
 */
export const refuseInteractionsOfSaved = (
  parts: OrgParts,
  isRefused: (serverId: string) => boolean,
): void => {
  const isSaved = savedInGeneralSettings(parts);
  around(parts.oauth.requests, 'interaction', (proceed, server, app, ...rest) => {
    if (isSaved(app) && isRefused(server.id)) throw oauthErrors.unauthorizedClient(app.grantTypes);
    return proceed(server, app, ...rest);
  });
};
