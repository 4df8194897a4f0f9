import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { startOrg } from '../../../embedded-org/index.ts';
import { PasskeyFile, newPasskey } from '../../../fixtures/live/passkey-file.ts';
import { isBlocked } from '../../../fixtures/live/preflight/finding.ts';
import { preflightTable } from '../../../fixtures/live/preflight/preflight-table.ts';
import { tokenAccess } from '../../../fixtures/api-access.ts';
import { ManagementApi } from '../../../fixtures/management-api.ts';
import { accessWith, preflightOf } from './preflight-stage.ts';
import type { Answers } from './preflight-stage.ts';

const refused = (errorCode: string, errorSummary: string) => ({ errorCode, errorSummary });
const forbidden = refused('E0000006', 'You do not have permission to perform the requested action');

test.describe('the preflight of a live org', () => {
  test('finds nothing in the way of a sound one', async () => {
    await using org = await startOrg({ rateLimits: 'integrator-free' });
    const findings = await preflightOf(org, {
      context: { unfinishedJournals: () => Promise.resolve([]) },
    });
    const others = Object.values(findings).filter(({ verdict }) => verdict !== 'ok');
    // What only the console tells, and what no API tells.
    expect(others.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      'console-generation unknown',
      'session-binding unknown',
      'application-quota unknown',
    ]);
    expect(isBlocked(Object.values(findings))).toBe(false);
    expect(findings['active-users']?.evidence).toContain('3 active users of the 10');
    expect(findings['rate-limits']?.evidence).toMatch(/\/api\/v1\/apps \d+ of 10\b.*gets 50 %/);
  });

  test('asks by GET only, and nothing twice', async () => {
    await using org = await startOrg();
    const asked: string[] = [];
    await preflightOf(org, {
      access: (access) => ({
        ...access,
        fetch: (input, init) => {
          const { href } = new URL(input instanceof Request ? input.url : input);
          asked.push(`${init?.method ?? 'GET'} ${href}`);
          return access.fetch(input, init);
        },
      }),
    });
    expect(asked.length).toBeGreaterThan(15);
    expect(asked.filter((call) => !call.startsWith('GET '))).toEqual([]);
    expect(asked.filter((call, index) => asked.indexOf(call) !== index)).toEqual([]);
    expect(asked.filter((call) => call.includes('/api/v1/apps')).length).toBeLessThan(5);
  });

  test('tells a Classic Engine org', async () => {
    await using org = await startOrg({ engine: 'v1' });
    expect((await preflightOf(org))['engine']).toMatchObject({
      verdict: 'blocked',
      evidence: expect.stringContaining('«v1»'),
    });
  });

  test('asks nothing more of an org that does not answer', async () => {
    const org = await startOrg();
    await org.close();
    const findings = await preflightOf(org);
    expect(findings['engine']).toMatchObject({
      verdict: 'blocked',
      evidence: expect.stringContaining('ECONNREFUSED'),
      whatToDo: expect.stringContaining(org.orgUrl),
    });
    expect(findings['leftovers']).toMatchObject({
      verdict: 'unknown',
      evidence: 'Not read: the org did not answer.',
    });
  });

  test('tells a site that is no org', async () => {
    await using org = await startOrg();
    const findings = await preflightOf(org, {
      access: (access) => ({
        ...access,
        fetch: () => Promise.resolve(new Response('<h1>Welcome</h1>')),
      }),
    });
    expect(findings['engine']).toMatchObject({
      verdict: 'blocked',
      evidence: expect.stringContaining('no answer of an Okta org'),
    });
  });

  test('tells what the org has against programs', async () => {
    await using org = await startOrg({
      seed: {
        signInProtection: {
          captcha: ['SIGN_IN'],
          botProtection: 'ENFORCED',
          threatInsight: 'block',
        },
      },
    });
    const findings = await preflightOf(org);
    expect(findings['captcha']).toMatchObject({
      verdict: 'blocked',
      evidence: 'A CAPTCHA is switched on for SIGN_IN.',
    });
    expect(findings['bot-protection']?.verdict).toBe('blocked');
    expect(findings['threat-insight']?.verdict).toBe('warning');
    await using other = await startOrg({ seed: { signInProtection: { captcha: ['SSR'] } } });
    expect((await preflightOf(other))['captcha']?.verdict).toBe('warning');
  });

  test('tells an administrator who may not switch the org', async () => {
    await using org = await startOrg();
    const limited = { administrator: org.limitedAdmin };
    const toDisrupt = await preflightOf(org, { org: limited });
    expect(toDisrupt['administrator-role']).toMatchObject({
      verdict: 'blocked',
      evidence: expect.stringMatching(/limited\.admin\S+ is Organization Administrator only/i),
    });
    const toObserve = await preflightOf(org, { org: { ...limited, runLevel: 'observe' } });
    expect(toObserve['administrator-role']?.verdict).toBe('warning');
    const nobody = await preflightOf(org, {
      org: { administrator: { username: 'nobody@embedded.example', password: 'none' } },
    });
    expect(nobody['administrator-role']).toMatchObject({
      verdict: 'blocked',
      evidence: 'The org has no user nobody@embedded.example.',
    });
  });

  test('tells a second factor that no program can answer', async () => {
    await using org = await startOrg();
    const { totpSecret: _, ...withoutKey } = org.admin;
    const keyless = await preflightOf(org, { org: { administrator: withoutKey } });
    expect(keyless['administrator-mfa']).toMatchObject({
      verdict: 'blocked',
      whatToDo: expect.stringContaining('OKTA_ADMIN_TOTP_SECRET'),
    });
    const api = new ManagementApi(tokenAccess(org.orgUrl, org.apiToken));
    const path = `/api/v1/users/${encodeURIComponent(org.admin.username)}/factors`;
    for (const factor of (await api.list(path)) as { id: string }[])
      await api.call('DELETE', `${path}/${factor.id}`);
    expect((await preflightOf(org))['administrator-mfa']).toMatchObject({
      verdict: 'blocked',
      evidence: expect.stringContaining('has a password only'),
    });
  });

  test('tells whether the passkey that it is given is one of the administrator’s', async () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'passkey-'));
    const [own, another] = ['own', 'another'].map((name) => {
      const file = new PasskeyFile(path.join(directory, `${name}.json`));
      file.create(newPasskey('localhost'));
      return file;
    }) as [PasskeyFile, PasskeyFile];
    const { id, publicKey } = own.read();
    await using org = await startOrg({
      seed: { passkeys: [{ of: 'super.admin@embedded.example', id, publicKey }] },
    });
    const { totpSecret: _, ...person } = org.admin;
    const verdictFor = async (file: PasskeyFile) =>
      (await preflightOf(org, { org: { administrator: { ...person, passkey: file.path } } }))[
        'administrator-mfa'
      ];
    expect(await verdictFor(own)).toMatchObject({
      verdict: 'ok',
      evidence: expect.stringContaining('webauthn (FIDO)'),
    });
    expect(await verdictFor(another)).toMatchObject({
      verdict: 'blocked',
      whatToDo: expect.stringContaining('npm run passkey'),
    });
    rmSync(directory, { recursive: true });
  });

  test('counts the users that an Integrator Free org may still have', async () => {
    const users = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        login: `person-${index}@embedded.example`,
        firstName: 'Some',
        lastName: 'Body',
        password: 'not-a-real-password',
      }));
    // Three are there anyway.
    await using full = await startOrg({ rateLimits: 'integrator-free', seed: { users: users(6) } });
    const blocked = await preflightOf(full);
    expect(blocked['active-users']).toMatchObject({
      verdict: 'blocked',
      evidence: expect.stringContaining('9 active users of the 10'),
    });
    const observing = await preflightOf(full, { org: { runLevel: 'observe' } });
    expect(observing['active-users']?.verdict).toBe('warning');
    await using large = await startOrg({ rateLimits: 'enterprise', seed: { users: users(20) } });
    expect((await preflightOf(large))['active-users']?.verdict).toBe('ok');
  });

  test('tells a clock that one-time passwords would fail on', async () => {
    await using org = await startOrg();
    org.clock.advance(45_000);
    expect((await preflightOf(org))['clock-skew']).toMatchObject({
      verdict: 'blocked',
      evidence: expect.stringMatching(/at least 4[3-5] s behind the org’s/),
    });
    const ahead = await preflightOf(org, { now: () => Date.now() + 60_000 });
    expect(ahead['clock-skew']).toMatchObject({
      verdict: 'warning',
      evidence: expect.stringMatching(/at least 1[345] s ahead of the org’s/),
    });
  });

  test('tells what earlier runs have left behind', async () => {
    await using org = await startOrg({
      seed: {
        applications: [{ label: 'conformance-0123abcd-app-1', type: 'service' }],
        trustedOrigins: [
          { name: 'conformance-0123abcd-origin-2', origin: 'http://localhost:8081' },
        ],
        users: [
          {
            login: 'conformance-89abcdef-user-1@embedded.example',
            firstName: 'Conformance',
            lastName: 'Suite',
          },
        ],
      },
    });
    const findings = await preflightOf(org, {
      context: { unfinishedJournals: () => Promise.resolve(['89abcdef.jsonl']) },
    });
    expect(findings['leftovers']).toMatchObject({
      verdict: 'warning',
      evidence:
        'Named conformance-…: 1 of kind application, 1 of kind trusted origin, 1 of kind user, made by 0123abcd, 89abcdef.',
    });
    expect(findings['unfinished-journal']).toMatchObject({
      verdict: 'warning',
      evidence: expect.stringContaining('89abcdef.jsonl'),
    });
  });

  test('tells what others use up of the rate limits', async () => {
    await using org = await startOrg({ rateLimits: 'integrator-free' });
    const others = new ManagementApi(tokenAccess(org.orgUrl, org.apiToken));
    for (let call = 0; call < 6; call += 1) await others.send('GET', '/api/v1/apps?limit=1');
    expect((await preflightOf(org))['rate-limits']).toMatchObject({
      verdict: 'warning',
      evidence: expect.stringContaining('Somebody else uses up /api/v1/apps.'),
    });
  });

  test('tells that refresh token rotation is a feature', async () => {
    await using org = await startOrg({ seed: { refreshTokenRotation: 'feature off' } });
    expect((await preflightOf(org))['features']).toMatchObject({
      verdict: 'ok',
      evidence: expect.stringMatching(/rotation is a feature \(«.+»\), which is off/i),
    });
  });

  test('tells a default server without its policy', async () => {
    await using org = await startOrg({ seed: { defaultPolicy: false } });
    expect((await preflightOf(org))['default-server']).toMatchObject({
      verdict: 'warning',
      evidence: '«default» is there, without «Default Policy».',
    });
  });

  for (const { title, answers, id, verdict, evidence } of [
    {
      title: 'credentials that are not accepted',
      answers: { '/api/v1/': [401, refused('E0000011', 'Invalid token provided')] },
      id: 'api-access',
      verdict: 'blocked',
      evidence: /401 E0000011: «Invalid token provided»\. The API token is not accepted/,
    },
    {
      title: 'a scope that is missing',
      answers: { '/api/v1/features': [403, forbidden] },
      id: 'features',
      verdict: 'unknown',
      evidence: /^GET \/api\/v1\/features answered 403 E0000006/,
    },
    {
      title: 'an org without API Access Management',
      answers: {
        '/api/v1/authorizationServers': [
          401,
          refused(
            'E0000015',
            'You do not have permission to access the feature you are requesting',
          ),
        ],
      },
      id: 'api-access-management',
      verdict: 'warning',
      evidence: /E0000015.*The org has no API Access Management\.$/,
    },
    {
      title: 'an API token that is bound to a network zone',
      answers: {
        '/api/v1/users/me': [200, { id: '00u1', profile: { login: 'me' } }],
        '/api/v1/api-tokens': [
          200,
          [
            { userId: '00u1', name: 'Suite', network: { connection: 'ZONE', include: ['nzo1'] } },
            { userId: '00u2', name: 'Other', network: { connection: 'ZONE', include: ['nzo1'] } },
          ],
        ],
      },
      id: 'network-zones',
      verdict: 'warning',
      evidence: /^Bound to network zones: API token «Suite»\.$/,
    },
    {
      title: 'an answer that nobody expects',
      answers: { '/api/v1/threats/configuration': [200, { action: 7 }] },
      id: 'threat-insight',
      verdict: 'unknown',
      evidence: /an answer of another form: action/,
    },
  ] as const satisfies readonly { answers: Answers; [more: string]: unknown }[])
    test(`tells ${title}`, async () => {
      await using org = await startOrg();
      const findings = await preflightOf(org, { access: (access) => accessWith(access, answers) });
      expect(findings[id]).toMatchObject({
        verdict,
        evidence: expect.stringMatching(evidence),
      });
    });

  test('is printed as a table that says what to do', () => {
    const table = preflightTable(
      'https://acme.example.com',
      [
        { id: 'engine', title: 'Engine', verdict: 'ok', evidence: 'Identity Engine.' },
        {
          id: 'captcha',
          title: 'CAPTCHA',
          verdict: 'blocked',
          evidence: 'A CAPTCHA is switched on for SIGN_IN.',
          whatToDo: 'Switch it off.',
        },
      ],
      false,
    );
    expect(table).toContain('Engine    ok        Identity Engine.');
    expect(table).toMatch(/CAPTCHA {3}blocked {3}A CAPTCHA .*\n +→ Switch it off\.\n/);
    expect(table).toContain('1 blocked, 1 ok');
    expect(table).toContain('A run would fail');
  });
});
