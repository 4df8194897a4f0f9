import { expect, test } from '@playwright/test';
import { startOrg } from '../../../embedded-org/index.ts';
import { ManagementOrg, orgUrl } from './management-org.ts';

const servers = '/api/v1/authorizationServers';
const draft = { name: 'Orders', description: 'Of a test', audiences: ['api://orders'] };

test.describe('Management API: authorization servers', () => {
  test('are created, read, replaced, switched and deleted', async () => {
    const org = new ManagementOrg();
    const created = await org.call(servers, { body: draft });
    expect(created.status).toBe(201);
    const id = created.body.id;
    expect(created.body).toMatchObject({
      ...draft,
      id: expect.stringMatching(/^aus/),
      issuer: `${orgUrl}/oauth2/${id}`,
      issuerMode: 'DYNAMIC',
      status: 'ACTIVE',
      default: false,
      credentials: { signing: { rotationMode: 'AUTO' } },
    });
    const { lastRotated, nextRotation } = created.body.credentials.signing as Record<
      string,
      string
    >;
    expect(Date.parse(nextRotation ?? '') - Date.parse(lastRotated ?? '')).toBe(90 * 86_400_000);
    const path = `${servers}/${id}`;
    const replaced = await org.call(path, { method: 'PUT', body: { ...draft, name: 'Sales' } });
    expect(replaced).toMatchObject({ status: 200, body: { name: 'Sales' } });
    for (const [step, status] of [
      ['deactivate', 'INACTIVE'],
      ['activate', 'ACTIVE'],
    ] as const) {
      expect(await org.call(`${path}/lifecycle/${step}`, { method: 'POST' })).toMatchObject({
        status: 204,
      });
      expect((await org.call(path)).body.status).toBe(status);
    }
    expect(await org.call(path, { method: 'DELETE' })).toMatchObject({ status: 204 });
    expect((await org.call(path)).body.errorSummary).toBe(
      `Not found: Resource not found: ${id} (AuthorizationServer)`,
    );
  });

  test('the default one has a name in URLs and cannot be deleted', async () => {
    const org = new ManagementOrg();
    const { body } = await org.call(`${servers}/default`);
    expect(body).toMatchObject({ default: true, issuer: `${orgUrl}/oauth2/default` });
    expect(body._links.policies.href).toBe(`${orgUrl}${servers}/default/policies`);
    expect((await org.call(`${servers}/${body.id}`)).body).toEqual(body);
    expect((await org.call(`${servers}/default`, { method: 'DELETE' })).status).toBe(403);
  });

  test('hold policies and rules in order of priority', async () => {
    const org = new ManagementOrg();
    const { body: server } = await org.call(servers, { body: draft });
    const policies = `${servers}/${server.id}/policies`;
    const policy = await org.call(policies, {
      body: { type: 'OAUTH_AUTHORIZATION_POLICY', name: 'First', description: 'One', priority: 7 },
    });
    expect(policy).toMatchObject({
      status: 201,
      body: {
        type: 'OAUTH_AUTHORIZATION_POLICY',
        priority: 1,
        system: false,
        status: 'ACTIVE',
        conditions: { clients: { include: [] } },
      },
    });
    const rules = `${policies}/${policy.body.id}/rules`;
    const body = {
      type: 'RESOURCE_ACCESS',
      name: 'Rule',
      priority: 2,
      conditions: {
        people: { groups: { include: ['EVERYONE'] }, users: {} },
        grantTypes: { include: ['password'] },
        scopes: {},
      },
      actions: { token: { accessTokenLifetimeMinutes: 5 } },
    };
    const rule = await org.call(rules, { body });
    expect(rule).toMatchObject({
      status: 201,
      body: {
        type: 'RESOURCE_ACCESS',
        priority: 1,
        conditions: {
          people: { users: { exclude: [] }, groups: { include: ['EVERYONE'] } },
          grantTypes: { include: ['password'] },
          scopes: { include: [] },
        },
        actions: {
          token: {
            accessTokenLifetimeMinutes: 5,
            refreshTokenLifetimeMinutes: 0,
            refreshTokenWindowMinutes: 10_080,
          },
        },
      },
    });
    const second = await org.call(rules, { body: { ...body, name: 'Second', priority: 1 } });
    expect((await org.call(rules)).body.map(({ name }) => name)).toEqual(['Second', 'Rule']);
    const path = `${rules}/${second.body.id}`;
    const moved = { ...body, name: 'Second' };
    expect((await org.call(path, { method: 'PUT', body: moved })).body).toMatchObject({
      priority: 2,
    });
    expect(await org.call(`${path}/lifecycle/deactivate`, { method: 'POST' })).toMatchObject({
      status: 204,
    });
    expect((await org.call(path)).body.status).toBe('INACTIVE');
    expect(await org.call(path, { method: 'DELETE' })).toMatchObject({ status: 204 });
    for (const [method, gone] of [
      ['DELETE', path],
      ['POST', `${path}/lifecycle/deactivate`],
    ] as const)
      expect(await org.call(gone, { method })).toMatchObject({
        status: 404,
        body: {
          errorSummary: `Not found: Resource not found: ${second.body.id} (PolicyRule)`,
        },
      });
    expect((await org.call(rules)).body).toHaveLength(1);
  });

  test('a rule with a user grant must name people', async () => {
    const org = new ManagementOrg();
    const policies = `${servers}/default/policies`;
    const [policy] = (await org.call(policies)).body;
    const answer = await org.call(`${policies}/${policy?.id ?? ''}/rules`, {
      body: { name: 'Nobody', conditions: { grantTypes: { include: ['authorization_code'] } } },
    });
    expect(answer).toMatchObject({
      status: 400,
      body: { errorSummary: 'Api validation failed: conditions.people' },
    });
  });

  test('hold scopes, of which the OpenID Connect ones stay', async () => {
    const org = new ManagementOrg();
    const scopes = `${servers}/default/scopes`;
    const list = await org.call(scopes);
    const openid = list.body.find(({ name }) => name === 'openid');
    expect(openid?.system).toBe(true);
    expect((await org.call(`${scopes}/${openid?.id ?? ''}`, { method: 'DELETE' })).status).toBe(
      404,
    );
    const created = await org.call(scopes, { body: { name: 'orders:read' } });
    expect(created).toMatchObject({
      status: 201,
      body: { system: false, consent: 'IMPLICIT', metadataPublish: 'NO_CLIENTS', default: false },
    });
    expect((await org.call(scopes, { body: { name: 'orders:read' } })).status).toBe(400);
    expect(await org.call(`${scopes}/${created.body.id}`, { method: 'DELETE' })).toMatchObject({
      status: 204,
    });
  });

  test('start with the claim sub', async () => {
    const claims = await new ManagementOrg().call(`${servers}/default/claims`);
    expect(claims.body).toEqual([
      expect.objectContaining({ name: 'sub', system: true, claimType: 'RESOURCE' }),
    ]);
  });

  test('name the key they sign with', async () => {
    const org = new ManagementOrg();
    const keys = await org.call(`${servers}/default/credentials/keys`);
    const server = await org.call(`${servers}/default`);
    expect(keys.body).toEqual([
      expect.objectContaining({
        kid: server.body.credentials.signing.kid,
        kty: 'RSA',
        use: 'sig',
        status: 'ACTIVE',
      }),
    ]);
    expect(keys.body[0]).not.toHaveProperty('d');
  });
});

test('an org without API Access Management has no servers beside its own', async ({ page }) => {
  await using org = await startOrg({ seed: { apiAccessManagement: false } });
  const headers = { authorization: `SSWS ${org.apiToken}` };
  for (const path of ['', '/default', '/default/policies']) {
    const refused = await org.request(`/api/v1/authorizationServers${path}`, { headers });
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({
      errorCode: 'E0000015',
      errorSummary: 'You do not have permission to access the feature you are requesting',
    });
  }
  expect((await org.request('/api/v1/apps', { headers })).status).toBe(200);
  expect((await org.request('/oauth2/default/v1/keys')).status).toBe(404);
  expect((await org.request('/oauth2/v1/keys')).status).toBe(200);
  await page.context().addCookies(org.adminSession());
  await page.goto(`${org.adminUrl}/admin/oauth2/as`);
  await expect(page.getByText('Trusted Origins').first()).toBeVisible();
  await expect(page.getByText('Authorization Servers')).toHaveCount(0);
});
