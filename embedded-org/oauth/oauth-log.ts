import type { Application } from '../domain/applications.ts';
import { clientInLog } from '../domain/log-entities.ts';
import type { LogEntity } from '../domain/system-log.ts';
import type { Org } from '../domain/org.ts';
import { OauthError } from './oauth-error.ts';
import type { TokenResponse } from './token-issuer.ts';
import type { TokenServer } from './token-servers.ts';

/** Event types of custom servers have `as` in their name, those of the org server have not. */
const eventType = (server: Pick<TokenServer, 'id'>, what: string): string =>
  server.id === 'org' ? `app.oauth2.${what}` : `app.oauth2.as.${what}`;

/** Tells the System Log of the tokens a client was given. */
export const tellOfTokens = (
  org: Org,
  server: TokenServer,
  app: Application,
  tokens: TokenResponse,
): void => {
  const given = [
    ['access_token', 'OAuth2 access token is granted'],
    ['id_token', 'OIDC id token is granted'],
    ['refresh_token', 'OAuth2 refresh token is granted'],
  ] as const;
  for (const [kind, displayMessage] of given)
    if (tokens[kind] !== undefined)
      org.log.record({
        eventType: eventType(server, `token.grant.${kind}`),
        displayMessage,
        actor: clientInLog(app),
        targets: [tokenInLog(kind)],
        debugData: { grantedScopes: tokens.scope },
      });
};

/** Tells the System Log of a request for tokens that was refused. */
export const tellOfRefusal = (
  org: Org,
  server: TokenServer,
  app: Application,
  refusal: unknown,
): void => {
  if (!(refusal instanceof OauthError)) return;
  org.log.record({
    eventType: eventType(server, 'token.grant'),
    displayMessage: 'OAuth2 token request',
    outcome: { result: 'FAILURE', reason: refusal.toJSON().error },
    actor: clientInLog(app),
  });
};

/** Tells the System Log that a client has begun the Interaction Code flow. */
export const tellOfInteraction = (org: Org, server: TokenServer, app: Application): void => {
  org.log.record({
    eventType: eventType(server, 'interact.interaction_handle'),
    displayMessage: 'Interaction handle is issued',
    actor: clientInLog(app),
  });
};

/** Tells the System Log that a sign-in has ended with an interaction code. */
export const tellOfInteractionCode = (
  org: Org,
  serverId: string,
  client: { readonly clientId: string; readonly label: string },
): void => {
  org.log.record({
    eventType: eventType({ id: serverId }, 'interact.interaction_code'),
    displayMessage: 'Interaction code is issued',
    actor: clientInLog(client),
  });
};

const tokenInLog = (kind: string): LogEntity => ({
  id: 'unknown',
  type: kind,
  alternateId: 'unknown',
  displayName: kind,
});
