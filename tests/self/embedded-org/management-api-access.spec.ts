import { expect, test } from '@playwright/test';
import { ManagementOrg, orgUrl, webApp } from './management-org.ts';

test.describe('Management API: credentials', () => {
  test('a call without credentials is 403 E0000005, a wrong token 401 E0000011', async () => {
    const org = new ManagementOrg();
    const none = { status: 403, body: { errorCode: 'E0000005', errorSummary: 'Invalid session' } };
    const wrong = {
      status: 401,
      body: { errorCode: 'E0000011', errorSummary: 'Invalid token provided' },
    };
    for (const path of ['/api/v1/users/me', '/api/v1/apps']) {
      expect(await org.call(path, { token: null })).toMatchObject(none);
      expect(await org.call(path, { token: 'wrong' })).toMatchObject(wrong);
      for (const authorization of ['SSWS', 'Bearer x', 'Basic eDp5'])
        expect(await org.call(path, { token: null, headers: { authorization } })).toMatchObject(
          wrong,
        );
    }
  });

  test('the session cookie reads what its user may read, and changes nothing', async () => {
    const org = new ManagementOrg();
    const { id } = org.org.users.get('sample.user@embedded.example');
    const cookie = `idx=${org.org.sessions.start(id, ['pwd']).id}`;
    const by = { token: null, headers: { cookie } };
    expect((await org.call('/api/v1/users/me', by)).body.id).toBe(id);
    expect(await org.call('/api/v1/apps', by)).toMatchObject({
      status: 403,
      body: { errorCode: 'E0000006' },
    });
    expect(await org.call('/api/v1/users/me', { ...by, body: { profile: {} } })).toMatchObject({
      status: 403,
      body: { errorCode: 'E0000005' },
    });
    org.org.sessions.endAllOf(id);
    expect(await org.call('/api/v1/users/me', by)).toMatchObject({
      status: 403,
      body: { errorCode: 'E0000005' },
    });
  });

  test('a token is listed without its value, and ends when revoked or with its user', async () => {
    const org = new ManagementOrg();
    const token = org.tokenOf('SUPER_ADMIN');
    const listed = await org.call('/api/v1/api-tokens');
    expect(listed.body).toHaveLength(2);
    expect(JSON.stringify(listed.body)).not.toContain(token);
    const last = listed.body.at(-1);
    expect(last?.tokenWindow).toBe('P30D');
    expect(await org.call('/api/v1/api-tokens', { body: { name: 'x' } })).toMatchObject({
      status: 405,
    });
    await org.call(`/api/v1/api-tokens/${last?.id ?? ''}`, { method: 'DELETE' });
    expect((await org.call('/api/v1/users/me', { token })).status).toBe(401);
    const own = org.tokenOf();
    expect(await org.call('/api/v1/api-tokens/current', { method: 'DELETE', token: own })).toEqual(
      expect.objectContaining({ status: 204 }),
    );
    expect((await org.call('/api/v1/users/me', { token: own })).status).toBe(401);
    const other = org.tokenOf('APP_ADMIN');
    org.org.userLifecycle.suspend('app_admin@example.com');
    expect((await org.call('/api/v1/users/me', { token: other })).status).toBe(401);
  });
});

test.describe('Management API: roles', () => {
  const readers = {
    '/api/v1/apps': 'apps',
    '/api/v1/authorizationServers': 'servers',
    '/api/v1/users': 'users',
    '/api/v1/groups': 'groups',
    '/api/v1/trustedOrigins': 'origins',
    '/api/v1/policies?type=ACCESS_POLICY': 'policies',
    '/api/v1/api-tokens': 'tokens',
    '/api/v1/org': 'org',
  };
  const all = Object.values(readers);
  for (const { role, reads, creates } of [
    { role: 'SUPER_ADMIN', reads: all, creates: ['apps', 'servers', 'groups', 'origins', 'role'] },
    {
      role: 'ORG_ADMIN',
      reads: all.filter((area) => area !== 'servers'),
      creates: ['groups', 'origins'],
    },
    {
      role: 'APP_ADMIN',
      reads: ['apps', 'users', 'groups', 'policies', 'org'],
      creates: ['apps'],
    },
    {
      role: 'API_ACCESS_MANAGEMENT_ADMIN',
      reads: ['apps', 'servers', 'users', 'groups', 'org'],
      creates: ['servers'],
    },
    { role: 'READ_ONLY_ADMIN', reads: all, creates: [] },
    { role: undefined, reads: [], creates: [] },
  ] as const)
    test(`${role ?? 'no role'} reads and creates what it may, else 403 E0000006`, async () => {
      const org = new ManagementOrg();
      const token = role ? org.tokenOf(role) : org.tokenOf();
      const read: string[] = [];
      for (const [path, area] of Object.entries(readers)) {
        const { status, body } = await org.call(path, { token });
        if (status === 200) read.push(area);
        else expect([status, body.errorCode]).toEqual([403, 'E0000006']);
      }
      expect(read).toEqual(reads);
      const created: string[] = [];
      for (const [area, path, body] of [
        ['apps', '/api/v1/apps', webApp()],
        ['servers', '/api/v1/authorizationServers', { name: 'New', audiences: ['api://new'] }],
        ['groups', '/api/v1/groups', { profile: { name: 'New' } }],
        [
          'origins',
          '/api/v1/trustedOrigins',
          { name: 'New', origin: 'https://new.example', scopes: [{ type: 'CORS' }] },
        ],
        ['role', '/api/v1/users/sample.user@embedded.example/roles', { type: 'APP_ADMIN' }],
      ] as const) {
        const answer = await org.call(path, { token, body });
        if (answer.status < 300) created.push(area);
        else expect(answer).toMatchObject({ status: 403, body: { errorCode: 'E0000006' } });
      }
      expect(created).toEqual(creates);
    });

  test('an organization administrator changes users, but no super administrator', async () => {
    const org = new ManagementOrg();
    const token = org.tokenOf('ORG_ADMIN');
    const suspend = (login: string): ReturnType<ManagementOrg['call']> =>
      org.call(`/api/v1/users/${login}/lifecycle/suspend`, { method: 'POST', token });
    expect(await suspend('sample.user@embedded.example')).toMatchObject({ status: 200 });
    expect(await suspend('super.admin@embedded.example')).toMatchObject({
      status: 403,
      body: { errorCode: 'E0000006' },
    });
  });
});

test.describe('Management API: errors', () => {
  test('have Okta’s object', async () => {
    const { status, headers, body } = await new ManagementOrg().call('/api/v1/apps/unknown');
    expect(status).toBe(404);
    expect(headers.get('content-type')).toBe('application/json');
    expect(body).toEqual({
      errorCode: 'E0000007',
      errorSummary: 'Not found: Resource not found: unknown (AppInstance)',
      errorLink: 'E0000007',
      errorId: expect.stringMatching(/^oae[A-Za-z0-9_-]{22}$/),
      errorCauses: [],
    });
  });

  for (const [what, call, status, errorCode] of [
    ['malformed JSON', { body: '{"label":' }, 400, 'E0000003'],
    ['no body', { method: 'POST' }, 400, 'E0000003'],
    ['a body nested too deep', { body: '['.repeat(5000) + ']'.repeat(5000) }, 400, 'E0000003'],
    ['an oversized body', { body: JSON.stringify('x'.repeat(1_100_000)) }, 413, 'E0000003'],
    [
      'another content type',
      { body: 'label=x', headers: { 'content-type': 'text/plain' } },
      400,
      'E0000021',
    ],
    ['an Accept without JSON', { headers: { accept: 'text/html' } }, 400, 'E0000019'],
    ['a method that is not there', { method: 'PATCH' }, 405, 'E0000022'],
  ] as const)
    test(`${what} is ${status} ${errorCode}`, async () => {
      const answer = await new ManagementOrg().call('/api/v1/apps', call);
      expect(answer).toMatchObject({ status, body: { errorCode, errorLink: errorCode } });
    });

  test('an unknown path is 404', async () => {
    const answer = await new ManagementOrg().call('/api/v1/nothing/here');
    expect(answer).toMatchObject({ status: 404, body: { errorCode: 'E0000022' } });
  });
});

test.describe('Management API: paging', () => {
  const links = (headers: Headers): Record<string, string> =>
    Object.fromEntries(
      [...(headers.get('link') ?? '').matchAll(/<([^>]+)>; rel="(\w+)"/g)].map(
        ([, href = '', relation = '']): [string, string] => [relation, href],
      ),
    );

  const withGroups = (number: number): ManagementOrg => {
    const org = new ManagementOrg();
    for (let index = 1; index <= number; index += 1) org.org.groups.create(`Group ${index}`);
    return org;
  };

  test('leads through a list by next, with the filters kept', async () => {
    const org = withGroups(5);
    const names: string[] = [];
    let next: string | undefined = `${orgUrl}/api/v1/groups?q=group&limit=2`;
    let pages = 0;
    while (next !== undefined) {
      const { headers, body } = await org.call(next.slice(orgUrl.length));
      expect(links(headers)['self']).toBe(next);
      names.push(...body.map(({ profile }) => profile.name));
      next = links(headers)['next'];
      if (next !== undefined) expect(next).toMatch(/\?after=00g\w+&limit=2&q=group$/);
      pages += 1;
    }
    expect(pages).toBe(3);
    expect(names).toEqual([1, 2, 3, 4, 5].map((number) => `Group ${number}`));
  });

  test('goes on where a client deletes what it reads', async () => {
    const org = withGroups(5);
    let next: string | undefined = `${orgUrl}/api/v1/groups?q=group&limit=2`;
    while (next !== undefined) {
      const { headers, body } = await org.call(next.slice(orgUrl.length));
      for (const { id } of body) await org.call(`/api/v1/groups/${id}`, { method: 'DELETE' });
      next = links(headers)['next'];
    }
    expect(org.org.groups.all()).toHaveLength(1);
  });

  test('lowers a limit above the largest, refuses one that is none', async () => {
    const org = new ManagementOrg();
    for (let index = 1; index <= 201; index += 1)
      org.org.trustedOrigins.create(
        { name: `${index}`, origin: `https://o${index}.example`, scopes: [{ type: 'CORS' }] },
        'test',
      );
    const preset = await org.call('/api/v1/trustedOrigins');
    expect(preset.body).toHaveLength(20);
    const most = await org.call('/api/v1/trustedOrigins?limit=1000');
    expect(most.body).toHaveLength(200);
    for (const limit of ['0', 'x', '-5', '1.5'])
      expect(await org.call(`/api/v1/trustedOrigins?limit=${limit}`)).toMatchObject({
        status: 400,
        body: { errorCode: 'E0000001' },
      });
  });

  test('a cursor the org did not give is 400 E0000029', async () => {
    expect(await new ManagementOrg().call('/api/v1/users?after=made-up')).toMatchObject({
      status: 400,
      body: {
        errorCode: 'E0000029',
        errorSummary: 'Invalid paging request.',
        errorCauses: [{ errorSummary: 'Invalid cursor.' }],
      },
    });
  });

  test('the list of authorization servers ends with an empty page', async () => {
    const org = new ManagementOrg();
    const first = await org.call('/api/v1/authorizationServers');
    const next = links(first.headers)['next'] ?? '';
    const last = await org.call(next.slice(orgUrl.length));
    expect(last).toMatchObject({ status: 200, body: [] });
    expect(links(last.headers)).not.toHaveProperty('next');
  });
});

test.describe('Management API: headers', () => {
  test('count the calls of a minute down, on the org’s clock', async () => {
    const org = new ManagementOrg();
    const remaining = async (path = '/api/v1/apps'): Promise<number> => {
      const { headers } = await org.call(path);
      expect(headers.get('x-okta-request-id')).toMatch(/^\w+$/);
      expect(Number(headers.get('x-rate-limit-reset'))).toBeGreaterThan(org.org.clock.seconds());
      return Number(headers.get('x-rate-limit-remaining'));
    };
    expect(await remaining()).toBe(49);
    expect(await remaining()).toBe(48);
    expect(await remaining('/api/v1/apps/unknown')).toBe(299);
    for (let index = 0; index < 60; index += 1) await remaining();
    expect(await remaining()).toBe(0);
    org.org.clock.advance(61_000);
    const { headers } = await org.call('/api/v1/apps');
    expect(headers.get('x-rate-limit-limit')).toBe('50');
    expect(headers.get('x-rate-limit-remaining')).toBe('49');
    expect(Math.abs(Date.parse(headers.get('date') ?? '') - org.org.clock.now())).toBeLessThan(
      5000,
    );
  });
});

test.describe('Management API: the org and its origins', () => {
  for (const engine of ['idx', 'v1'] as const)
    test(`tells anybody that its pipeline is ${engine}`, async () => {
      const { status, body } = await new ManagementOrg({ engine }).call(
        '/.well-known/okta-organization',
        { token: null },
      );
      expect(status).toBe(200);
      expect(body).toMatchObject({
        id: expect.stringMatching(/^00o/),
        pipeline: engine,
        _links: { organization: { href: orgUrl } },
      });
    });

  test('gives its general settings', async () => {
    const org = new ManagementOrg();
    expect((await org.call('/api/v1/org')).body).toMatchObject({
      id: org.org.id,
      companyName: 'Embedded Org',
      status: 'ACTIVE',
    });
  });

  test('trusted origins are created, switched, replaced and deleted', async () => {
    const org = new ManagementOrg();
    const origins = '/api/v1/trustedOrigins';
    const body = { name: 'App', origin: 'https://app.example', scopes: [{ type: 'CORS' }] };
    const created = await org.call(origins, { body });
    expect(created).toMatchObject({ status: 200, body: { ...body, status: 'ACTIVE' } });
    expect(created.body.createdBy).toBe(org.org.users.get('super.admin@embedded.example').id);
    const path = `${origins}/${created.body.id}`;
    const off = await org.call(`${path}/lifecycle/deactivate`, { method: 'POST' });
    expect(off).toMatchObject({ status: 200, body: { status: 'INACTIVE' } });
    expect(off.body._links).toHaveProperty('activate');
    expect(org.org.trustedOrigins.allowsCors(body.origin)).toBe(false);
    const on = await org.call(path, {
      method: 'PUT',
      body: { ...body, scopes: [{ type: 'CORS' }, { type: 'REDIRECT' }], status: 'ACTIVE' },
    });
    expect(on.body.scopes).toEqual([{ type: 'CORS' }, { type: 'REDIRECT' }]);
    expect(org.org.trustedOrigins.allowsCors(body.origin)).toBe(true);
    for (const origin of ['https://app.example/path', 'app.example', '*', 'https://*.example'])
      expect(await org.call(origins, { body: { ...body, origin } })).toMatchObject({ status: 400 });
    expect(await org.call(path, { method: 'DELETE' })).toMatchObject({ status: 204 });
    expect((await org.call(path)).body.errorSummary).toContain('(TrustedOrigin)');
  });
});
