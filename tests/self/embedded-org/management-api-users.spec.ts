import { expect, test } from '@playwright/test';
import { TOTP } from 'otpauth';
import { ManagementOrg, orgUrl } from './management-org.ts';

const users = '/api/v1/users';
const person = (login: string): { profile: Record<string, string> } => ({
  profile: { login, email: login, firstName: 'Ada', lastName: 'Example' },
});
const secret = { credentials: { password: { value: 'Not-a-real-pa55word' } } };

test.describe('Management API: users', () => {
  for (const [what, query, extra, status] of [
    ['with a password', '', secret, 'ACTIVE'],
    ['without a password', '', {}, 'PROVISIONED'],
    ['with a password, not activated', '?activate=false', secret, 'STAGED'],
    ['with a password to change', '?nextLogin=changePassword', secret, 'PASSWORD_EXPIRED'],
  ] as const)
    test(`a user created ${what} is ${status}`, async () => {
      const { body, status: http } = await new ManagementOrg().call(`${users}${query}`, {
        body: { ...person('ada@example.com'), ...extra },
      });
      expect(http).toBe(200);
      expect(body).toMatchObject({
        id: expect.stringMatching(/^00u/),
        status,
        profile: { login: 'ada@example.com', mobilePhone: null, secondEmail: null },
        credentials: { provider: { type: 'OKTA', name: 'OKTA' } },
        _links: { self: { href: `${orgUrl}${users}/${body.id}` } },
      });
      expect(JSON.stringify(body)).not.toContain('Not-a-real-pa55word');
    });

  test('are found by id, login and me, and in lists', async () => {
    const org = new ManagementOrg();
    const created = await org.call(users, { body: { ...person('ada@example.com'), ...secret } });
    const id = created.body.id;
    expect((await org.call(`${users}/${id}`)).body).toEqual(created.body);
    expect((await org.call(`${users}/ada@example.com`)).body).toEqual(created.body);
    expect((await org.call(`${users}/me`)).body.profile.login).toBe('super.admin@embedded.example');
    const found = async (query: string): Promise<string[]> =>
      (await org.call(`${users}?${query}`)).body.map((user) => user.id);
    expect(await found('q=Ada')).toEqual([id]);
    for (const expression of [
      'profile.login eq "ada@example.com"',
      'profile.login eq "ada@example.com" and status eq "ACTIVE"',
      '(status eq "STAGED" or profile.firstName sw "Ad")',
    ]) {
      expect(await found(`filter=${encodeURIComponent(expression)}`)).toEqual([id]);
      expect(await found(`search=${encodeURIComponent(expression)}`)).toEqual([id]);
    }
    for (const expression of [
      'profile.login eq',
      'login eq "a"',
      'status is "ACTIVE"',
      '(',
      '('.repeat(9999),
      '"',
    ])
      expect(await org.call(`${users}?filter=${encodeURIComponent(expression)}`)).toMatchObject({
        status: 400,
        body: { errorCode: 'E0000031' },
      });
  });

  test('POST changes attributes, PUT replaces them', async () => {
    const org = new ManagementOrg();
    const body = { profile: { ...person('ada@example.com').profile, nickName: 'A' } };
    const path = `${users}/${(await org.call(users, { body })).body.id}`;
    const changed = await org.call(path, { body: { profile: { lastName: 'Changed' } } });
    expect(changed.body.profile).toMatchObject({ lastName: 'Changed', nickName: 'A' });
    const replaced = await org.call(path, { method: 'PUT', body: person('ada@example.com') });
    expect(replaced.body.profile).not.toHaveProperty('nickName');
    const taken = await org.call(path, {
      body: { profile: { login: 'sample.user@embedded.example' } },
    });
    expect(taken).toMatchObject({
      status: 400,
      body: { errorSummary: 'Api validation failed: login' },
    });
  });

  test('attributes that the schema has not are refused by name', async () => {
    const profile = { ...person('ada@example.com').profile, notValid: 'x' };
    const { status, body } = await new ManagementOrg().call(users, { body: { profile } });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      errorSummary: 'Api validation failed: newUser',
      errorCauses: [{ errorSummary: "Property name 'notValid' is not defined in profile" }],
    });
  });

  test('pass through their lifecycle', async () => {
    const org = new ManagementOrg();
    const { body } = await org.call(`${users}?activate=false`, {
      body: { ...person('ada@example.com'), ...secret },
    });
    const path = `${users}/${body.id}`;
    const step = (name: string): ReturnType<ManagementOrg['call']> =>
      org.call(`${path}/lifecycle/${name}`, { method: 'POST' });
    expect(await step('suspend')).toMatchObject({ status: 400 });
    expect(await step('reactivate')).toMatchObject({
      status: 403,
      body: { errorCode: 'E0000038' },
    });
    const activated = await step('activate?sendEmail=false');
    expect(activated.body.activationUrl).toContain(activated.body.activationToken);
    expect(await step('activate')).toMatchObject({ status: 403, body: { errorCode: 'E0000016' } });
    for (const [name, status] of [
      ['suspend', 'SUSPENDED'],
      ['unsuspend', 'ACTIVE'],
    ] as const) {
      expect(await step(name)).toMatchObject({ status: 200, body: {} });
      expect((await org.call(path)).body.status).toBe(status);
    }
    expect(await step('unlock')).toMatchObject({
      status: 403,
      body: {
        errorCode: 'E0000032',
        errorCauses: [{ errorSummary: 'The user is not locked out.' }],
      },
    });
    expect((await step('reset_password?sendEmail=false')).body.resetPasswordUrl).toContain(orgUrl);
    expect(await org.call(path, { method: 'DELETE' })).toMatchObject({ status: 204 });
    expect((await org.call(path)).body.status).toBe('DEPROVISIONED');
    expect(await org.call(path, { method: 'DELETE' })).toMatchObject({ status: 204 });
    expect((await org.call(path)).body.errorSummary).toBe(
      `Not found: Resource not found: ${body.id} (User)`,
    );
  });

  test('suspension and DELETE sessions end the sessions', async () => {
    const org = new ManagementOrg();
    const { id } = org.org.users.get('sample.user@embedded.example');
    const cleared = org.org.sessions.start(id, ['pwd']);
    await org.call(`${users}/${id}/sessions`, { method: 'DELETE' });
    expect(org.org.sessions.resume(cleared.id)).toBeUndefined();
    const suspended = org.org.sessions.start(id, ['pwd']);
    await org.call(`${users}/${id}/lifecycle/suspend`, { method: 'POST' });
    expect(org.org.sessions.resume(suspended.id)).toBeUndefined();
  });

  test('hold administrator roles', async () => {
    const org = new ManagementOrg();
    const roles = `${users}/sample.user@embedded.example/roles`;
    expect((await org.call(roles)).body).toEqual([]);
    const assigned = await org.call(roles, { body: { type: 'READ_ONLY_ADMIN' } });
    expect(assigned).toMatchObject({
      status: 201,
      body: {
        type: 'READ_ONLY_ADMIN',
        label: 'Read-only Administrator',
        status: 'ACTIVE',
        assignmentType: 'USER',
      },
    });
    expect(await org.call(roles, { body: { type: 'READ_ONLY_ADMIN' } })).toMatchObject({
      status: 409,
      body: { errorCode: 'E0000090' },
    });
    const path = `${roles}/${assigned.body.id}`;
    expect(await org.call(path, { method: 'DELETE' })).toMatchObject({ status: 204 });
    expect((await org.call(path, { method: 'DELETE' })).body.errorSummary).toContain(
      '(RoleAssignment)',
    );
  });

  test('enrol Google Authenticator with a first code', async () => {
    const org = new ManagementOrg();
    const factors = `${users}/sample.user@embedded.example/factors`;
    const body = { factorType: 'token:software:totp', provider: 'GOOGLE' };
    const enrolled = await org.call(factors, { body });
    expect(enrolled.body.status).toBe('PENDING_ACTIVATION');
    const user = org.org.users.get('sample.user@embedded.example');
    expect(user.totp).toBeUndefined();
    const activate = `${factors}/${enrolled.body.id}/lifecycle/activate`;
    expect(await org.call(activate, { body: { passCode: 'abcdef' } })).toMatchObject({
      status: 403,
      body: { errorCode: 'E0000068' },
    });
    const { sharedSecret } = enrolled.body._embedded.activation;
    const passCode = new TOTP({ secret: sharedSecret }).generate({
      timestamp: org.org.clock.now(),
    });
    expect((await org.call(activate, { body: { passCode } })).body.status).toBe('ACTIVE');
    expect(org.org.users.verifyTotp(user.id, passCode)).toBe('used');
    expect((await org.call(factors)).body).toEqual([
      expect.objectContaining({ ...body, status: 'ACTIVE' }),
      expect.objectContaining({ factorType: 'email', provider: 'OKTA', status: 'ACTIVE' }),
    ]);
    expect((await org.call(factors, { body })).status).toBe(400);
    expect(JSON.stringify((await org.call(factors)).body)).not.toContain(sharedSecret);
    await org.call(`${factors}/${enrolled.body.id}`, { method: 'DELETE' });
    expect((await org.call(factors)).body).toEqual([
      expect.objectContaining({ factorType: 'email' }),
    ]);
  });
});

test.describe('Management API: groups', () => {
  test('are created, filled, renamed and deleted', async () => {
    const org = new ManagementOrg();
    const groups = '/api/v1/groups';
    const profile = { name: 'Testers', description: 'Of a test' };
    const created = await org.call(groups, { body: { profile } });
    expect(created).toMatchObject({
      status: 200,
      body: { type: 'OKTA_GROUP', objectClass: ['okta:user_group'], profile },
    });
    const path = `${groups}/${created.body.id}`;
    const member = `${path}/users/${org.org.users.get('sample.user@embedded.example').id}`;
    expect(await org.call(member, { method: 'PUT' })).toMatchObject({ status: 204 });
    expect((await org.call(`${path}/users`)).body).toHaveLength(1);
    expect((await org.call(`${users}/sample.user@embedded.example/groups`)).body).toHaveLength(2);
    expect(await org.call(member, { method: 'DELETE' })).toMatchObject({ status: 204 });
    expect((await org.call(`${path}/users`)).body).toEqual([]);
    expect((await org.call(groups, { body: { profile } })).status).toBe(400);
    const renamed = await org.call(path, {
      method: 'PUT',
      body: { profile: { ...profile, name: 'Other' } },
    });
    expect(renamed.body.profile.name).toBe('Other');
    expect((await org.call(`${groups}?q=Oth`)).body).toHaveLength(1);
    expect(await org.call(path, { method: 'DELETE' })).toMatchObject({ status: 204 });
    expect((await org.call(path)).body.errorSummary).toContain('(UserGroup)');
  });

  test('Everyone is built in', async () => {
    const org = new ManagementOrg();
    const path = `/api/v1/groups/${org.org.groups.everyone.id}`;
    expect((await org.call(path)).body.type).toBe('BUILT_IN');
    const { id } = org.org.users.get('sample.user@embedded.example');
    for (const [method, target, body] of [
      ['DELETE', path, undefined],
      ['PUT', path, { profile: { name: 'Nobody' } }],
      ['DELETE', `${path}/users/${id}`, undefined],
    ] as const)
      expect(await org.call(target, { method, body })).toMatchObject({ status: 403 });
  });
});
