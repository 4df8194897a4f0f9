import { expect, test } from '@playwright/test';
import { ManagementOrg, orgUrl } from './management-org.ts';

const root = '/api/v1/policies';

test.describe('Policies at the Management API', () => {
  let org: ManagementOrg;
  test.beforeEach(() => {
    org = new ManagementOrg();
  });

  test('a list is of one type, which has to be named', async () => {
    expect(await org.call(root)).toMatchObject({ status: 400, body: { errorCode: 'E0000028' } });
    expect(await org.call(`${root}?type=NONSENSE`)).toMatchObject({
      status: 400,
      body: {
        errorCode: 'E0000002',
        errorSummary: 'The request was not valid: Invalid policy type specified.',
      },
    });
    const types = ['OKTA_SIGN_ON', 'MFA_ENROLL', 'PASSWORD', 'PROFILE_ENROLLMENT'];
    for (const type of types) {
      const { status, body } = await org.call(`${root}?type=${type}`);
      expect(status).toBe(200);
      expect(body).toMatchObject([{ type, name: 'Default Policy', system: true }]);
    }
    const other = await org.call(`${root}?type=IDP_DISCOVERY`);
    expect(other.body).toEqual([]);
  });

  test('a list is narrowed by name and status, and comes with rules when asked', async () => {
    const names = async (query: string): Promise<string[]> =>
      (await org.call(`${root}?type=ACCESS_POLICY${query}`)).body.map(({ name }) => name);
    expect(await names('&q=any')).toEqual(['Any two factors']);
    expect(await names('&status=INACTIVE')).toEqual([]);
    expect(await names('&sortBy=name')).toEqual([
      'Any two factors',
      'Okta Admin Console',
      'One factor access',
      'Password only',
    ]);
    const { body } = await org.call(`${root}?type=PASSWORD&expand=rules`);
    expect(body).toMatchObject([{ _embedded: { rules: [{ name: 'Default Rule' }] } }]);
  });

  test('a new app sign-in policy comes with its last rule, which asks for two factors', async () => {
    const created = await org.call(root, {
      body: { type: 'ACCESS_POLICY', name: 'Mine', description: 'Of my own' },
    });
    expect(created.status).toBe(200);
    expect(created.body).toMatchObject({
      name: 'Mine',
      description: 'Of my own',
      priority: 1,
      system: false,
      conditions: null,
    });
    const rules = await org.call(`${root}/${created.body.id}/rules`);
    expect(rules.body).toMatchObject([
      {
        name: 'Catch-all Rule',
        priority: 99,
        system: true,
        conditions: null,
        type: 'ACCESS_POLICY',
        actions: {
          appSignOn: {
            access: 'ALLOW',
            verificationMethod: {
              type: 'ASSURANCE',
              factorMode: '2FA',
              reauthenticateIn: 'PT12H',
            },
          },
        },
      },
    ]);
  });

  test('rules are put in order, switched off and on, and taken away', async () => {
    const { id } = (await org.call(root, { body: { type: 'ACCESS_POLICY', name: 'Mine' } })).body;
    const rules = `${root}/${id}/rules`;
    const deny = { actions: { appSignOn: { access: 'DENY' } } };
    const first = await org.call(rules, { body: { name: 'First', ...deny } });
    expect(first).toMatchObject({ status: 200, body: { priority: 0, type: 'ACCESS_POLICY' } });
    const second = await org.call(rules, { body: { name: 'Second', priority: 0, ...deny } });
    expect(second.body).toMatchObject({ priority: 0 });
    const order = async (): Promise<unknown[]> =>
      (await org.call(rules)).body.map(({ name, status }) => [name, status]);
    expect(await order()).toEqual([
      ['Second', 'ACTIVE'],
      ['First', 'ACTIVE'],
      ['Catch-all Rule', 'ACTIVE'],
    ]);
    const one = `${rules}/${second.body.id}`;
    expect((await org.call(`${one}/lifecycle/deactivate`, { method: 'POST' })).status).toBe(204);
    expect((await org.call(one)).body).toMatchObject({
      status: 'INACTIVE',
      _links: { activate: { href: `${orgUrl}${one}/lifecycle/activate` } },
    });
    expect((await org.call(`${one}/lifecycle/activate`, { method: 'POST' })).status).toBe(204);
    const replaced = await org.call(one, { method: 'PUT', body: { name: 'Renamed', ...deny } });
    expect(replaced.body).toMatchObject({ name: 'Renamed', priority: 0 });
    expect((await org.call(one, { method: 'DELETE' })).status).toBe(204);
    expect(await org.call(one)).toMatchObject({
      status: 404,
      body: {
        errorSummary: `Not found: Resource not found: ${second.body.id} (RuleEntity)`,
      },
    });
    expect(await order()).toEqual([
      ['First', 'ACTIVE'],
      ['Catch-all Rule', 'ACTIVE'],
    ]);
  });

  test('what Okta made can be changed within bounds, and not taken away', async () => {
    const policy = org.org.policies.passwords.all()[0];
    const rule = policy?.rules.all()[0];
    const one = `${root}/${policy?.id ?? ''}`;
    for (const path of [one, `${one}/rules/${rule?.id ?? ''}`]) {
      const { status, body } = await org.call(path, { method: 'DELETE' });
      expect({ status, code: body.errorCode }).toEqual({ status: 403, code: 'E0000006' });
      const off = await org.call(`${path}/lifecycle/deactivate`, { method: 'POST' });
      expect(off.status).toBe(403);
    }
    const changed = await org.call(one, {
      method: 'PUT',
      body: {
        type: 'PASSWORD',
        name: 'Another name',
        settings: { password: { lockout: { maxAttempts: 3 } } },
      },
    });
    expect(changed.body).toMatchObject({
      name: 'Default Policy',
      settings: { password: { lockout: { maxAttempts: 3, autoUnlockMinutes: 0 } } },
    });
  });

  test('each kind of id that is not there is named by its kind', async () => {
    const policy = org.org.policies.passwords.all()[0]?.id ?? '';
    for (const [path, what] of [
      ['00pabsent', '00pabsent (Policy)'],
      ['rstabsent', 'rstabsent (RuleSetEntity)'],
      [`${policy}/rules/0prabsent`, '0prabsent (PolicyRule)'],
    ] as const)
      expect(await org.call(`${root}/${path}`)).toMatchObject({
        status: 404,
        body: { errorCode: 'E0000007', errorSummary: `Not found: Resource not found: ${what}` },
      });
  });

  test('bad input is refused and changes nothing', async () => {
    const before = JSON.stringify(org.org.policies.snapshot());
    const refused: [path: string, body: unknown][] = [
      [root, { type: 'OKTA_SIGN_ON' }],
      [root, { name: 'No type' }],
      [root, { name: 'x', type: 'IDP_DISCOVERY' }],
      [root, { name: ' ', type: 'PASSWORD' }],
      [root, { name: 'Default Policy', type: 'PASSWORD' }],
      [root, { name: 'x', type: 'PASSWORD', settings: { password: { complexity: 7 } } }],
      [
        root,
        {
          name: 'x',
          type: 'OKTA_SIGN_ON',
          conditions: { people: { groups: { include: ['00gabsent'] } } },
        },
      ],
      [
        root,
        {
          name: 'x',
          type: 'MFA_ENROLL',
          settings: { authenticators: [{ key: 'duo', enroll: { self: 'REQUIRED' } }] },
        },
      ],
      [`${root}/${org.org.signInPolicies.preset.id}/rules`, { name: 'Catch-all Rule' }],
      [
        `${root}/${org.org.signInPolicies.preset.id}/rules`,
        {
          name: 'x',
          actions: {
            appSignOn: { verificationMethod: { type: 'ASSURANCE', reauthenticateIn: 'soon' } },
          },
        },
      ],
      [`${root}/${org.org.policies.profileEnrollments.preset.id}/rules`, { name: 'Second' }],
    ];
    for (const [path, body] of refused)
      expect(await org.call(path, { body }), JSON.stringify(body)).toMatchObject({
        status: 400,
        body: { errorCode: 'E0000001', errorCauses: [expect.anything()] },
      });
    expect(JSON.stringify(org.org.policies.snapshot())).toBe(before);
  });

  test('an application has the policy it was given, until that is deleted', async () => {
    const app = org.org.applications.all()[0];
    const appId = app?.id ?? '';
    const { id } = (await org.call(root, { body: { type: 'ACCESS_POLICY', name: 'Mine' } })).body;
    const assigned = await org.call(`/api/v1/apps/${appId}/policies/${id}`, { method: 'PUT' });
    expect(assigned.status).toBe(204);
    expect((await org.call(`${root}/${id}/app`)).body).toMatchObject([{ id: appId }]);
    const mappings = await org.call(`${root}/${id}/mappings`);
    expect(mappings.body).toMatchObject([
      { _links: { application: { href: `${orgUrl}/api/v1/apps/${appId}` } } },
    ]);
    expect(
      await org.call(`${root}/${id}/mappings`, {
        body: { resourceId: appId, resourceType: 'ACCESS_POLICY' },
      }),
    ).toMatchObject({
      status: 400,
      body: {
        errorCauses: [
          { errorSummary: 'Policy mappings are no longer supported on this endpoint.' },
        ],
      },
    });
    expect((await org.call(`${root}/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect(app?.signInPolicyId).toBe(org.org.signInPolicies.preset.id);
  });

  test('an application can have a user profile policy, and no policy of other types', async () => {
    const app = org.org.applications.all()[0];
    const { id } = (await org.call(root, { body: { type: 'PROFILE_ENROLLMENT', name: 'Sign up' } }))
      .body;
    const give = (policyId: string): Promise<{ status: number }> =>
      org.call(`/api/v1/apps/${app?.id ?? ''}/policies/${policyId}`, { method: 'PUT' });
    expect((await give(id)).status).toBe(204);
    expect((await org.call(`/api/v1/apps/${app?.id ?? ''}`)).body).toMatchObject({
      _links: { profileEnrollment: { href: `${orgUrl}${root}/${id}` } },
    });
    expect((await give(org.org.policies.passwords.all()[0]?.id ?? '')).status).toBe(400);
    expect((await give(org.org.signInPolicies.adminConsole.id)).status).toBe(400);
    expect((await give('rstabsent')).status).toBe(404);
  });

  test('a policy whose people are gone can be read and put back', async () => {
    const group = org.org.groups.create('Gone soon');
    const body = {
      type: 'OKTA_SIGN_ON',
      name: 'Mine',
      conditions: { people: { groups: { include: [group.id] } } },
    };
    const { id } = (await org.call(root, { body })).body;
    org.org.deleteGroup(group.id);
    const read = (await org.call(`${root}/${id}`)).body;
    expect((await org.call(`${root}/${id}`, { method: 'PUT', body: read })).status).toBe(200);
  });

  test('a copy has the rules of what was copied, and a name of its own', async () => {
    const one = `${root}/${org.org.signInPolicies.preset.id}`;
    const copy = await org.call(`${one}/clone`, { method: 'POST' });
    expect(copy).toMatchObject({
      status: 200,
      body: { name: '[cloned] Password only', system: false, created: null, lastUpdated: null },
    });
    const rules = await org.call(`${root}/${copy.body.id}/rules`);
    const before = await org.call(`${one}/rules`);
    expect(rules.body).toHaveLength(before.body.length);
    expect(rules.body[0]?.id).not.toBe(before.body[0]?.id);
    const again = await org.call(`${one}/clone`, { method: 'POST' });
    expect(again.body.name).not.toBe(copy.body.name);
  });

  test('who may read policies may not change them', async () => {
    const token = org.tokenOf('READ_ONLY_ADMIN');
    expect((await org.call(`${root}?type=PASSWORD`, { token })).status).toBe(200);
    const refused = await org.call(root, { token, body: { type: 'ACCESS_POLICY', name: 'Mine' } });
    expect(refused).toMatchObject({ status: 403, body: { errorCode: 'E0000006' } });
  });

  test('Classic Engine has no app sign-in policies and no authenticators', async () => {
    const classic = new ManagementOrg({ engine: 'v1' });
    expect((await classic.call(`${root}?type=PASSWORD`)).status).toBe(200);
    const body = { type: 'ACCESS_POLICY', name: 'Mine' };
    expect(await classic.call(root, { body })).toMatchObject({
      status: 400,
      body: { errorCode: 'E0000002' },
    });
    expect(await classic.call('/api/v1/authenticators')).toMatchObject({
      status: 401,
      body: { errorCode: 'E0000015' },
    });
  });

  test('changes are told to the System Log', async () => {
    const { id } = (await org.call(root, { body: { type: 'PASSWORD', name: 'Mine' } })).body;
    await org.call(`${root}/${id}/rules`, { body: { name: 'A rule' } });
    await org.call(`${root}/${id}`, { method: 'DELETE' });
    const { body } = await org.call('/api/v1/logs?limit=1000');
    const told = body.filter((event) => JSON.stringify(event).includes(id));
    expect(told).toMatchObject([
      { eventType: 'policy.lifecycle.create', outcome: { result: 'SUCCESS' } },
      { eventType: 'policy.rule.add' },
      { eventType: 'policy.lifecycle.delete' },
    ]);
  });
});
