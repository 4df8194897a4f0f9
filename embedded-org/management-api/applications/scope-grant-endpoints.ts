import { z } from 'zod';
import type { Application } from '../../domain/applications.ts';
import type { ScopeGrant } from '../../domain/scope-grants.ts';
import { invalid, notFound } from '../http/api-error.ts';
import type { Call } from '../http/call.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { configurable } from './application-endpoints.ts';

const grants = '/api/v1/apps/:appId/grants';
const one = `${grants}/:grantId`;

const body = z.object({ scopeId: z.string(), issuer: z.string() });

/** The scopes of Okta's APIs that an application has been granted. */
export const scopeGrantEndpoints: readonly Endpoint[] = [
  endpoint('GET', grants, 'appGrants.read', (call) => {
    const app = configurable(call);
    return call.list(call.org.scopeGrants.of(app.id), (grant) => grantJson(call, app, grant));
  }),
  endpoint('POST', grants, 'appGrants.manage', async (call) => {
    const app = configurable(call);
    const { scopeId, issuer } = await call.body(body);
    if (issuer.replace(/\/$/, '') !== call.orgUrl)
      throw invalid('issuer', ["issuer: The issuer must be the org's URL."]);
    const isNew = !call.org.scopeGrants.isGranted(app.id, scopeId);
    const grant = call.org.scopeGrants.grant(app.id, scopeId, call.caller.id);
    if (isNew)
      call.org.log.record({
        eventType: 'app.oauth2.admin.consent.grant',
        displayMessage: 'Grant admin consent for a scope',
        targets: [{ id: grant.id, type: 'scope', alternateId: scopeId, displayName: scopeId }],
      });
    return call.json(grantJson(call, app, grant));
  }),
  endpoint('GET', one, 'appGrants.read', (call) => {
    const app = configurable(call);
    return call.json(grantJson(call, app, grantOf(call, app)));
  }),
  endpoint('DELETE', one, 'appGrants.manage', (call) => {
    const { id, scopeId } = grantOf(call, configurable(call));
    call.org.scopeGrants.remove(id);
    call.org.log.record({
      eventType: 'app.oauth2.admin.consent.revoke',
      displayMessage: 'Revoke admin consent for a scope',
      targets: [{ id, type: 'scope', alternateId: scopeId, displayName: scopeId }],
    });
    return call.nothing();
  }),
];

const grantOf = (call: Call, app: Application): ScopeGrant => {
  const id = call.param('grantId');
  const grant = call.org.scopeGrants.find(id);
  if (grant?.appId !== app.id) throw notFound(id, 'OAuth2ScopeConsentGrant');
  return grant;
};

const grantJson = (call: Call, app: Application, grant: ScopeGrant): object => {
  const owner = `${call.orgUrl}/api/v1/apps/${app.id}`;
  return {
    id: grant.id,
    status: 'ACTIVE',
    created: grant.created,
    createdBy: { id: grant.createdBy, type: 'User' },
    lastUpdated: grant.lastUpdated,
    issuer: call.orgUrl,
    clientId: app.clientId,
    scopeId: grant.scopeId,
    source: 'ADMIN',
    _embedded: { scope: { id: grant.scopeId } },
    _links: {
      app: { href: owner, title: app.label },
      self: { href: `${owner}/grants/${grant.id}`, hints: { allow: ['GET', 'DELETE'] } },
      client: { href: `${call.orgUrl}/oauth2/v1/clients/${app.clientId}`, title: app.label },
    },
  };
};
