import { expect, test } from '@playwright/test';
import { ManagementOrg, orgUrl, webApp } from './management-org.ts';

const users = '/api/v1/users';
const policies = '/api/v1/authorizationServers/default/policies';
const sample = `${users}/sample.user@embedded.example`;
const person = {
  profile: {
    login: 'ada@example.com',
    email: 'ada@example.com',
    firstName: 'Ada',
    lastName: 'Example',
  },
};
const password = (value: string): Record<string, unknown> => ({
  credentials: { password: { value } },
});
const sound = 'Not-a-real-pa55word';

/** What a body with one fault is answered. */
const fault = (subject: string, cause: string | RegExp): Record<string, unknown> => ({
  status: 400,
  body: {
    errorCode: 'E0000001',
    errorSummary: `Api validation failed: ${subject}`,
    errorCauses: [
      { errorSummary: typeof cause === 'string' ? cause : expect.stringMatching(cause) },
    ],
  },
});

const taken = fault(
  'name',
  'name: An object with this field already exists in the current organization',
);

test.describe('Management API: passwords given by administrators', () => {
  const refused = fault(
    'password',
    /^password: Password requirements were not met\. Password requirements: at least 8 characters,/,
  );

  test('are as the password policy wants them, or nothing changes', async () => {
    const org = new ManagementOrg();
    const user = org.org.users.get('sample.user@embedded.example');
    const before = org.org.users.snapshot();
    for (const weak of ['short', 'no-upper-case-1', 'No-number', 'About-Sample1.user'])
      expect(
        await org.call(users, {
          body: {
            ...person,
            profile: { ...person.profile, login: 'sample@x.example' },
            ...password(weak),
          },
        }),
      ).toMatchObject(refused);
    const profile = { ...user.profile, firstName: 'Other' };
    for (const method of ['POST', 'PUT'] as const)
      expect(
        await org.call(sample, { method, body: { profile, ...password('short') } }),
      ).toMatchObject(refused);
    expect(org.org.users.snapshot()).toEqual(before);
    for (const method of ['POST', 'PUT'] as const)
      expect(
        await org.call(sample, { method, body: { profile, ...password(`${sound}-${method}`) } }),
      ).toMatchObject({ status: 200 });
  });

  test('are judged by the policy of the groups a new user is to be in', async () => {
    const org = new ManagementOrg();
    const { id } = org.org.groups.create('Strict', '');
    const created = await org.call('/api/v1/policies', {
      body: {
        type: 'PASSWORD',
        name: 'Strict',
        conditions: { people: { groups: { include: [id] } } },
        settings: { password: { complexity: { minLength: 30 } } },
      },
    });
    await org.call(`/api/v1/policies/${created.body.id}/rules`, { body: { name: 'All' } });
    const body = { ...person, ...password(sound) };
    expect(await org.call(users, { body: { ...body, groupIds: [id] } })).toMatchObject(
      fault('password', /at least 30 characters/),
    );
    expect((await org.call(users, { body })).status).toBe(200);
  });

  test('may be former ones unless strict is asked for', async () => {
    const org = new ManagementOrg();
    const body = password(sound);
    expect((await org.call(sample, { body })).status).toBe(200);
    expect((await org.call(sample, { body })).status).toBe(200);
    expect(await org.call(`${sample}?strict=true`, { body })).toMatchObject(refused);
  });
});

test('Management API: DELETE sessions with oauthTokens revokes the tokens of that user', async () => {
  const org = new ManagementOrg();
  const { refreshTokens, accessTokens } = org.oauth;
  const issueFor = (login: string, jti: string) => {
    const userId = org.org.users.get(login).id;
    const clientId = 'client';
    accessTokens.remember({
      jti,
      clientId,
      serverId: 'org',
      userId,
      familyId: undefined,
      expiresAt: org.org.clock.seconds() + 60,
    });
    return refreshTokens.issue(
      {
        clientId,
        userId,
        serverId: 'org',
        grantType: 'authorization_code',
        scopes: [],
        redirectUri: '',
        codeChallenge: undefined,
        nonce: undefined,
        authTime: 0,
        factors: ['pwd'],
      },
      { refreshTokenMinutes: 0, refreshTokenWindowMinutes: 60 },
    );
  };
  const theirs = issueFor('sample.user@embedded.example', 'theirs');
  const other = issueFor('super.admin@embedded.example', 'other');
  await org.call(`${sample}/sessions`, { method: 'DELETE' });
  expect(refreshTokens.all()).toEqual([theirs, other]);
  expect(accessTokens.state('theirs')).toBe('active');
  await org.call(`${sample}/sessions?oauthTokens=true`, { method: 'DELETE' });
  expect(refreshTokens.all()).toEqual([other]);
  expect(accessTokens.state('theirs')).toBe('revoked');
  expect(accessTokens.state('other')).toBe('active');
});

test.describe('Management API: access policies', () => {
  test('have names of their own within a server', async () => {
    const org = new ManagementOrg();
    const body = { name: 'First' };
    const { body: first } = await org.call(policies, { body });
    expect(await org.call(policies, { body })).toMatchObject(taken);
    expect((await org.call(`${policies}/${first.id}`, { method: 'PUT', body })).status).toBe(200);
    const { body: second } = await org.call(policies, { body: { name: 'Second' } });
    expect(await org.call(`${policies}/${second.id}`, { method: 'PUT', body })).toMatchObject(
      taken,
    );
    const server = await org.call('/api/v1/authorizationServers', {
      body: { name: 'Other', audiences: ['api://other'] },
    });
    const elsewhere = `/api/v1/authorizationServers/${server.body.id}/policies`;
    expect((await org.call(elsewhere, { body })).status).toBe(201);
  });

  test('have rules with names of their own, a grant, and people the org knows', async () => {
    const org = new ManagementOrg();
    const group = org.org.groups.create('Group', '').id;
    const { body: policy } = await org.call(policies, { body: { name: 'Policy' } });
    const rules = `${policies}/${policy.id}/rules`;
    const rule = (name: string, people: object, include: readonly string[] = ['password']) => ({
      name,
      conditions: {
        people: { groups: { include: ['EVERYONE'] }, ...people },
        grantTypes: { include },
      },
    });
    const named = rule('Rule', { groups: { include: [group] } });
    const { body: first } = await org.call(rules, { body: named });
    expect(await org.call(rules, { body: rule('Rule', {}) })).toMatchObject(taken);
    const { body: second } = await org.call(rules, { body: rule('Second', {}) });
    expect(await org.call(`${rules}/${second.id}`, { method: 'PUT', body: named })).toMatchObject(
      taken,
    );
    expect(await org.call(rules, { body: rule('None', {}, []) })).toMatchObject(
      fault('conditions.grantTypes', "grantTypes: The field can't be left blank."),
    );
    for (const kind of ['users', 'groups'])
      for (const list of ['include', 'exclude'])
        expect(
          await org.call(rules, { body: rule('Nobody', { [kind]: { [list]: ['nobody'] } }) }),
        ).toMatchObject({ status: 400 });
    org.org.deleteGroup(group);
    const own = `${rules}/${first.id}`;
    expect((await org.call(own, { method: 'PUT', body: named })).status).toBe(200);
    expect(
      await org.call(rules, { body: rule('Late', { groups: { include: [group] } }) }),
    ).toMatchObject(
      fault('conditions.people.groups.include', `include: The group '${group}' does not exist.`),
    );
  });
});

test('Management API: only scopes of Okta’s APIs are granted', async () => {
  const org = new ManagementOrg();
  const { body: app } = await org.call('/api/v1/apps', { body: webApp() });
  const grant = (scopeId: string) =>
    org.call(`/api/v1/apps/${app.id}/grants`, { body: { scopeId, issuer: orgUrl } });
  for (const scope of ['okta.unicorns.read', 'okta.users.fly', 'okta.', 'openid'])
    expect(await grant(scope)).toMatchObject({ status: 400 });
  expect(await grant('okta.users.read')).toMatchObject({ status: 200 });
});

test('Management API: conditions are an object in every type of policy', async () => {
  const org = new ManagementOrg();
  for (const type of ['OKTA_SIGN_ON', 'ACCESS_POLICY', 'PROFILE_ENROLLMENT', 'PASSWORD'])
    expect(
      await org.call('/api/v1/policies', { body: { type, name: type, conditions: 5 } }),
    ).toMatchObject(fault('conditions', 'conditions: The field must be of type object.'));
});

test('Management API: both links to a new password have one form', async () => {
  const org = new ManagementOrg();
  const linkOf = async (path: string): Promise<string> =>
    (await org.call(`${sample}/${path}?sendEmail=false`, { method: 'POST' })).body.resetPasswordUrl;
  for (const path of ['credentials/forgot_password', 'lifecycle/reset_password'])
    expect(await linkOf(path)).toMatch(/^http:\/\/org\.example\/reset_password\/\w{20}$/);
});

test('Management API: causes are sentences of Okta’s, not those of a library', async () => {
  const org = new ManagementOrg();
  const causesOf = async (path: string, body: unknown) =>
    (await org.call(path, { body })).body.errorCauses;
  expect(await causesOf(users, { profile: { ...person.profile, login: 5, email: '' } })).toEqual([
    { errorSummary: 'login: The field must be of type string.' },
  ]);
  expect(await causesOf(users, [])).toEqual([
    { errorSummary: 'body: The field must be of type object.' },
  ]);
  expect(await causesOf(policies, {})).toEqual([
    { errorSummary: "name: The field can't be left blank." },
  ]);
  expect(
    await causesOf(policies, { name: 'x'.repeat(101), priority: 1.5, status: 'ASLEEP' }),
  ).toEqual([
    { errorSummary: 'name: The field must not exceed 100 characters.' },
    { errorSummary: 'priority: The field must be of type integer.' },
    { errorSummary: 'status: The field must be one of: ACTIVE, INACTIVE.' },
  ]);
});

test('Management API: a limit of -1 is the preset, another negative one is refused', async () => {
  const org = new ManagementOrg();
  const whole = await org.call(users);
  expect((await org.call(`${users}?limit=-1`)).body).toEqual(whole.body);
  expect((await org.call(`${users}?limit=-2`)).status).toBe(400);
});
