import type { OrgParts } from '../../context.ts';
import type { AuthorizationServer } from '../../domain/authorization-servers.ts';
import { around } from '../../hooks/around.ts';

/** Decorates every custom authorization server, also those that are made later. */
export const eachServer = (
  { org }: OrgParts,
  decorate: (server: AuthorizationServer) => void,
): void => {
  for (const server of org.authorizationServers.all()) decorate(server);
  around(org.authorizationServers, 'create', (proceed, draft, isDefault) => {
    const server = proceed(draft, isDefault);
    decorate(server);
    return server;
  });
};
