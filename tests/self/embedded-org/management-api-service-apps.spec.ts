import { expect, test } from '@playwright/test';
import type { AdminRole } from '../../../embedded-org/domain/users.ts';
import { startOrg } from '../../../embedded-org/index.ts';
import { ManagementOrg, orgUrl, webApp } from './management-org.ts';

const serviceApp = webApp(
  { application_type: 'service', grant_types: ['client_credentials'], response_types: ['token'] },
  { label: 'Service' },
);

const lifetimes = {
  accessTokenMinutes: 60,
  refreshTokenMinutes: 0,
  refreshTokenWindowMinutes: 10_080,
};

/** An application with a role, and an access token it was given for some scopes. */
const bearerOf = async (
  org: ManagementOrg,
  scopes: readonly string[],
  role?: AdminRole,
): Promise<{ id: string; by: { token: null; headers: { authorization: string } } }> => {
  const { id } = (await org.call('/api/v1/apps', { body: serviceApp })).body;
  if (role) await org.call(`/oauth2/v1/clients/${id}/roles`, { body: { type: role } });
  const app = org.org.applications.get(id);
  const server = org.oauth.servers.orgServer(orgUrl);
  const token = await org.oauth.issuer.accessTokenOfClient(server, app, scopes, lifetimes);
  return { id, by: { token: null, headers: { authorization: `Bearer ${token}` } } };
};

test.describe('Management API: OAuth service apps', () => {
  test('scope and role have both to reach', async () => {
    const org = new ManagementOrg();
    const { by } = await bearerOf(org, ['okta.apps.read', 'okta.groups.manage'], 'APP_ADMIN');
    expect((await org.call('/api/v1/apps', by)).status).toBe(200);
    const noScope = await org.call('/api/v1/apps', { ...by, body: webApp() });
    expect(noScope).toMatchObject({ status: 403, body: { errorCode: 'E0000006' } });
    expect(noScope.headers.get('www-authenticate')).toContain('insufficient_scope');
    expect(await org.call('/api/v1/groups', by)).toMatchObject({ status: 200 });
    const noRole = await org.call('/api/v1/groups', { ...by, body: { profile: { name: 'x' } } });
    expect(noRole).toMatchObject({ status: 403, body: { errorCode: 'E0000006' } });
    expect(noRole.headers.get('www-authenticate')).toBeNull();
  });

  test('without a role scopes let it do nothing', async () => {
    const org = new ManagementOrg();
    const { by } = await bearerOf(org, ['okta.apps.manage']);
    expect((await org.call('/api/v1/apps', by)).status).toBe(403);
  });

  test('an access token ends with its time, its application, and when it is revoked', async () => {
    const org = new ManagementOrg();
    const { id, by } = await bearerOf(org, ['okta.apps.read'], 'SUPER_ADMIN');
    expect((await org.call('/api/v1/apps', by)).status).toBe(200);
    org.org.applications.setStatus(id, 'INACTIVE');
    const refused = await org.call('/api/v1/apps', by);
    expect(refused).toMatchObject({ status: 401, body: { errorCode: 'E0000011' } });
    expect(refused.headers.get('www-authenticate')).toContain('invalid_token');
    org.org.applications.setStatus(id, 'ACTIVE');
    expect((await org.call('/api/v1/apps', by)).status).toBe(200);
    org.org.clock.advance(61 * 60_000);
    expect((await org.call('/api/v1/apps', by)).status).toBe(401);
  });

  test('an access token of a custom server opens nothing', async () => {
    const org = new ManagementOrg();
    const { id } = (await org.call('/api/v1/apps', { body: serviceApp })).body;
    await org.call(`/oauth2/v1/clients/${id}/roles`, { body: { type: 'SUPER_ADMIN' } });
    const server = org.oauth.servers.findCustom('default', orgUrl);
    if (!server) throw new Error('There is no default server.');
    const app = org.org.applications.get(id);
    const token = await org.oauth.issuer.accessTokenOfClient(
      server,
      app,
      ['okta.apps.read'],
      lifetimes,
    );
    const headers = { authorization: `Bearer ${token}` };
    expect((await org.call('/api/v1/apps', { token: null, headers })).status).toBe(401);
  });

  test('scopes are granted, listed and revoked', async () => {
    const org = new ManagementOrg();
    const { id } = (await org.call('/api/v1/apps', { body: serviceApp })).body;
    const grants = `/api/v1/apps/${id}/grants`;
    const granted = await org.call(grants, { body: { scopeId: 'okta.apps.read', issuer: orgUrl } });
    expect(granted).toMatchObject({ status: 200, body: { status: 'ACTIVE' } });
    expect((await org.call(grants)).body).toHaveLength(1);
    const foreign = await org.call(grants, {
      body: { scopeId: 'okta.apps.read', issuer: 'https://elsewhere.example' },
    });
    expect(foreign).toMatchObject({ status: 400, body: { errorCode: 'E0000001' } });
    await org.call(`${grants}/${granted.body.id}`, { method: 'DELETE' });
    expect((await org.call(`${grants}/${granted.body.id}`)).status).toBe(404);
    expect((await org.call(grants)).body).toHaveLength(0);
  });

  test('a role is assigned once and taken away', async () => {
    const org = new ManagementOrg();
    const { id } = (await org.call('/api/v1/apps', { body: serviceApp })).body;
    const roles = `/oauth2/v1/clients/${id}/roles`;
    const role = await org.call(roles, { body: { type: 'APP_ADMIN' } });
    expect(role).toMatchObject({ status: 200, body: { type: 'APP_ADMIN' } });
    expect((await org.call(roles, { body: { type: 'APP_ADMIN' } })).status).toBe(409);
    await org.call(`${roles}/${role.body.id}`, { method: 'DELETE' });
    expect((await org.call(roles)).body).toHaveLength(0);
  });
});

test('an access token opens nothing private', async () => {
  await using org = await startOrg();
  const response = await fetch(`${org.adminUrl}/admin/api/v1/embedded-login-settings`, {
    headers: { authorization: 'Bearer not.a.token' },
  });
  expect(response.status).toBe(401);
  const list = await fetch(`${org.orgUrl}/api/v1/apps?limit=1`, {
    headers: { authorization: `SSWS ${org.apiToken}` },
  });
  expect(list.headers.get('link')).toContain('rel="next"');
});
