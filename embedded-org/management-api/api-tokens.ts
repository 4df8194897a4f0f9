import { z } from 'zod';
import type { ApiToken } from '../domain/api-tokens.ts';
import { accessDenied, invalid } from './http/api-error.ts';
import type { Endpoint } from './http/endpoint.ts';
import { endpoint } from './http/endpoint.ts';

const day = 86_400_000;

/** The org knows no network zones: a token is bound to some by a seed only, and taken from anywhere. */
const updateBody = z.object({
  name: z.string().trim().min(1, "The field can't be left blank.").max(255).nullish(),
  userId: z.string().nullish(),
  clientName: z.string().nullish(),
  network: z.object({ connection: z.literal('ANYWHERE') }).nullish(),
});

/** API tokens. They are made in the Admin Console only: there is no POST. */
export const apiTokenEndpoints: readonly Endpoint[] = [
  endpoint('GET', '/api/v1/api-tokens', 'apiTokens.read', (call) =>
    call.list(call.org.apiTokens.all(), (token) => apiTokenJson(token, call.orgUrl)),
  ),
  endpoint('DELETE', '/api/v1/api-tokens/current', 'signed-in', (call) => {
    const { token } = call.caller;
    if (!token) throw accessDenied();
    call.org.apiTokens.revoke(token.id);
    return call.nothing();
  }),
  endpoint('GET', '/api/v1/api-tokens/:tokenId', 'apiTokens.read', (call) =>
    call.json(apiTokenJson(call.org.apiTokens.get(call.param('tokenId')), call.orgUrl)),
  ),
  endpoint('PUT', '/api/v1/api-tokens/:tokenId', 'apiTokens.manage', async (call) => {
    const token = call.org.apiTokens.get(call.param('tokenId'));
    const body = await call.body(updateBody);
    if (body.userId && body.userId !== token.userId)
      throw invalid('userId', ["userId: 'userId' cannot be changed."]);
    return call.json(
      apiTokenJson(call.org.apiTokens.rename(token.id, body.name ?? token.name), call.orgUrl),
    );
  }),
  endpoint('DELETE', '/api/v1/api-tokens/:tokenId', 'apiTokens.manage', (call) => {
    call.org.apiTokens.revoke(call.org.apiTokens.get(call.param('tokenId')).id);
    return call.nothing();
  }),
];

/** An API token without its value, which nobody sees again. */
const apiTokenJson = (token: ApiToken, orgUrl: string): object => ({
  id: token.id,
  name: token.name,
  userId: token.userId,
  tokenWindow: 'P30D',
  network:
    token.zones === undefined
      ? { connection: 'ANYWHERE' }
      : { connection: 'ZONE', include: token.zones, exclude: [] },
  clientName: 'Okta API',
  created: token.created,
  lastUpdated: token.created,
  expiresAt: new Date(Date.parse(token.created) + 30 * day).toISOString(),
  _link: {
    self: {
      href: `${orgUrl}/api/v1/api-tokens/${token.id}`,
      hints: { allow: ['GET', 'DELETE'] },
    },
  },
});
