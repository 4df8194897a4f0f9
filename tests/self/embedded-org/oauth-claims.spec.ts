import { expect, test } from '@playwright/test';
import { decodeJwt } from 'jose';
import type { ClaimSettings } from '../../../embedded-org/domain/authorization-servers.ts';
import { Org } from '../../../embedded-org/domain/org.ts';
import { createScreens } from '../../../embedded-org/console/screens/index.ts';
import { wordsOfGeneration } from '../../../embedded-org/console/words/of-generation.ts';
import type { Outcome } from '../../../embedded-org/console/description.ts';
import { startOrg } from '../../../embedded-org/index.ts';
import { seedSchema } from '../../../embedded-org/seed-schema.ts';
import { people, plant } from '../../../embedded-org/seed.ts';
import { OauthOrg, newProof, redirectUri } from './oauth-org.ts';

const claim = (settings: Partial<ClaimSettings>): ClaimSettings => ({
  name: 'team',
  status: 'ACTIVE',
  claimType: 'RESOURCE',
  valueType: 'EXPRESSION',
  value: '"blue"',
  groupFilterType: undefined,
  scopes: [],
  alwaysIncludeInToken: true,
  ...settings,
});

/** Signs the sample user in. @returns answer of `/token` */
const signIn = async (org: OauthOrg, scope = 'openid'): Promise<Record<string, unknown>> => {
  org.setRuleGrants('interaction_code');
  const app = org.createApp({ grantTypes: ['authorization_code', 'interaction_code'] });
  const proof = newProof();
  const code = await org.interactionCode(app, proof, { scope });
  const { body } = await org.post('/oauth2/default/v1/token', {
    client_id: app.clientId,
    redirect_uri: redirectUri,
    grant_type: 'interaction_code',
    interaction_code: code,
    code_verifier: proof.verifier,
  });
  return body;
};

const accessToken = (body: Record<string, unknown>): Record<string, unknown> =>
  decodeJwt(String(body['access_token']));

const idToken = (body: Record<string, unknown>): Record<string, unknown> =>
  decodeJwt(String(body['id_token']));

test.describe('A claim that no token would have', () => {
  const claims = '/api/v1/authorizationServers/default/claims';
  const sent = { name: 'team', claimType: 'RESOURCE', valueType: 'EXPRESSION', value: '"blue"' };
  const refused: readonly (readonly [what: string, change: object, subject: string])[] = [
    ['no expression', { value: 'user.' }, 'value'],
    ['nothing as expression', { value: ' ' }, 'value'],
    ['a name of the protocol', { name: 'iss' }, 'name'],
    ['the subject of an ID token', { name: 'sub', claimType: 'IDENTITY' }, 'name'],
  ];

  for (const [what, change, subject] of refused)
    test(`is refused by the API: ${what}`, async () => {
      await using org = await startOrg();
      const ask = async (
        method: string,
        path: string,
        body: object,
      ): Promise<Record<string, unknown>> => {
        const answer = await org.request(path, {
          method,
          headers: { authorization: `SSWS ${org.apiToken}`, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        return (await answer.json()) as Record<string, unknown>;
      };
      const right = await ask('POST', claims, sent);
      const groups = await ask('POST', claims, {
        ...sent,
        name: 'groups',
        valueType: 'GROUPS',
        value: 'user.',
        group_filter_type: 'STARTS_WITH',
      });

      const created = await ask('POST', claims, { ...sent, name: 'other', ...change });
      const replaced = await ask('PUT', `${claims}/${String(right['id'])}`, { ...sent, ...change });

      expect(groups['id']).toBeTruthy();
      for (const answer of [created, replaced])
        expect(answer).toMatchObject({
          errorCode: 'E0000001',
          errorSummary: `Api validation failed: ${subject}`,
        });
    });

  test('is refused by the Admin Console, at its field', () => {
    const org = new Org('idx', false);
    plant(org, seedSchema.parse({}));
    const screens = createScreens(org, wordsOfGeneration.C);
    const { id: userId } = org.users.get(people.admin.username);
    const viewer = { userId, orgUrl: 'http://localhost' };
    const values = {
      name: 'team',
      claimType: 'RESOURCE',
      included: 'ALWAYS',
      valueType: 'EXPRESSION',
      value: '"blue"',
      filter: 'STARTS_WITH',
      disabled: false,
      include: 'ANY',
      scopes: [],
    } as const;
    const create = (change: object): Outcome =>
      screens.claims.create(viewer, 'default', { ...values, scopes: [], ...change });

    expect(create({ value: 'user.' })).toEqual({
      kind: 'refused',
      errors: [{ field: 'value', text: 'The expression is not valid.' }],
    });
    expect(create({ name: 'iss' })).toEqual({
      kind: 'refused',
      errors: [{ field: 'name', text: "'iss' is a reserved claim name." }],
    });
    expect(create({})).toEqual({ kind: 'done' });
  });
});

test.describe('A claim of a custom authorization server', () => {
  const values: readonly (readonly [expression: string, value: unknown])[] = [
    ['"blue"', 'blue'],
    ['user.firstName + " " + user.lastName', 'Sample User'],
    ['user.login', 'sample.user@embedded.example'],
    ['user.profile.email', 'sample.user@embedded.example'],
    ['appuser.userName', 'sample.user@embedded.example'],
    ['user.nickName', null],
    ['user.nickName == null ? "none" : user.nickName', 'none'],
    ['String.toUpperCase(user.firstName)', 'SAMPLE'],
    ['String.substringBefore(user.email, "@")', 'sample.user'],
    ['String.stringContains(user.email, "embedded") && !(1 > 2)', true],
    ['isMemberOfGroupName("Everyone") ? 1 : 0', 1],
    ['Arrays.contains(session.amr, "pwd")', true],
    ['Groups.startsWith("OKTA", "Every", 10)', ['Everyone']],
    ['{"a", "b"}', ['a', 'b']],
    ['org.name', 'Embedded Org'],
  ];

  for (const [expression, value] of values)
    test(`is evaluated: ${expression}`, async () => {
      await using org = await OauthOrg.start();
      org.org.authorizationServers.addClaim('default', claim({ value: expression }));

      const claims = accessToken(await signIn(org));

      expect(claims['team'] ?? null).toEqual(value);
    });

  for (const expression of ['user.', 'nobody.name', 'Nothing.of(user.email)', '"', '('.repeat(999)])
    test(`is refused where it cannot be evaluated: ${expression.slice(0, 30)}`, async () => {
      await using org = await OauthOrg.start();
      org.org.authorizationServers.addClaim('default', claim({ value: expression }));

      const body = await signIn(org);

      expect(body).toEqual({
        error: 'server_error',
        error_description: "The 'team' user claim could not be evaluated.",
      });
    });

  test('lists the groups that its filter lets through', async () => {
    await using org = await OauthOrg.start();
    const user = org.org.users.get(org.people.user.username);
    for (const name of ['crm-read', 'crm-write', 'other'])
      org.org.groups.addMember(org.org.groups.create(name).id, user.id);
    const filters = {
      starts: { groupFilterType: 'STARTS_WITH', value: 'crm' },
      equals: { groupFilterType: 'EQUALS', value: 'other' },
      contains: { groupFilterType: 'CONTAINS', value: 'r' },
      regex: { groupFilterType: 'REGEX', value: '.*-write' },
      none: { groupFilterType: 'EQUALS', value: 'nothing' },
    } as const;
    for (const [name, filter] of Object.entries(filters))
      org.org.authorizationServers.addClaim(
        'default',
        claim({ name, valueType: 'GROUPS', ...filter }),
      );

    const claims = accessToken(await signIn(org));

    expect(claims).toMatchObject({
      starts: ['crm-read', 'crm-write'],
      equals: ['other'],
      contains: ['Everyone', 'crm-read', 'crm-write', 'other'],
      regex: ['crm-write'],
    });
    expect(claims).not.toHaveProperty('none');
  });

  test('is left out without its scope, while it is inactive, and in place of a protocol claim', async () => {
    await using org = await OauthOrg.start();
    const { authorizationServers: servers } = org.org;
    servers.addClaim('default', claim({ name: 'scoped', scopes: ['email'] }));
    servers.addClaim('default', claim({ name: 'off', status: 'INACTIVE' }));
    servers.addClaim('default', claim({ name: 'iss', value: '"elsewhere"' }));

    const without = accessToken(await signIn(org));
    const withScope = accessToken(await signIn(org, 'openid email'));

    expect(without).not.toHaveProperty('scoped');
    expect(without).not.toHaveProperty('off');
    expect(without['iss']).toBe(org.issuer);
    expect(withScope['scoped']).toBe('blue');
  });

  test('is in an ID token always or at /userinfo only', async () => {
    await using org = await OauthOrg.start();
    const { authorizationServers: servers } = org.org;
    const identity = { claimType: 'IDENTITY' } as const;
    servers.addClaim('default', claim({ name: 'always', ...identity }));
    servers.addClaim(
      'default',
      claim({ name: 'sometimes', ...identity, alwaysIncludeInToken: false }),
    );

    const body = await signIn(org, 'openid profile email');
    const claims = idToken(body);
    const user = await org.get('/oauth2/default/v1/userinfo', {
      authorization: `Bearer ${String(body['access_token'])}`,
    });

    expect(claims).toMatchObject({ always: 'blue', name: 'Sample User' });
    expect(claims).not.toHaveProperty('sometimes');
    expect(claims).not.toHaveProperty('given_name');
    expect(user.body).toMatchObject({ always: 'blue', sometimes: 'blue', given_name: 'Sample' });
  });
});
