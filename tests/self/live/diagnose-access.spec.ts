import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import type { EmbeddedOrg, OrgOptions, Seed } from '../../../embedded-org/index.ts';
import { startOrg } from '../../../embedded-org/index.ts';
import type { AccessFinding } from '../../../fixtures/live/access-finding.ts';
import { diagnoseAccess } from '../../../fixtures/live/diagnose-access.ts';
import type { ApiCredentials } from '../../../fixtures/live/live-org.ts';
import { neededScopes } from '../../../fixtures/live/needed-scopes.ts';
import type { RunLevel } from '../../../fixtures/run-level.ts';
import type { ServiceAppOptions } from './service-app.ts';
import { createServiceApp, newKeys, pemOf } from './service-app.ts';

const fetches = (input: string | URL | Request, init?: RequestInit): Promise<Response> =>
  fetch(input, init);

const keys = newKeys('a-key');

/** What was found about each thing. */
class Diagnosis {
  readonly findings: readonly AccessFinding[];

  constructor(findings: readonly AccessFinding[]) {
    this.findings = findings;
  }

  get states(): string[] {
    return this.findings.map(({ about, state }) => `${about}: ${state}`);
  }

  /** Everything that is not good, in sentences. */
  get troubles(): Pick<AccessFinding, 'verdict' | 'evidence' | 'whatToDo'>[] {
    return this.findings
      .filter(({ state }) => state !== 'good')
      .map(({ verdict, evidence, whatToDo }) => ({
        verdict,
        evidence,
        ...(whatToDo !== undefined && { whatToDo }),
      }));
  }
}

const diagnose = async (
  orgUrl: string,
  api: ApiCredentials,
  runLevel: RunLevel = 'disrupt',
  rest: { adminUrl?: string; now?: () => number } = {},
): Promise<Diagnosis> => {
  const { adminUrl, now } = rest;
  return new Diagnosis(
    await diagnoseAccess(
      { orgUrl, runLevel, api, ...(adminUrl !== undefined && { adminUrl }) },
      { fetch: fetches, ...(now && { now }) },
    ),
  );
};

const token = (value: string): ApiCredentials => ({ kind: 'token', token: value });

test.describe('The address of the org', () => {
  test('is where nobody answers', async () => {
    const org = await startOrg();
    await org.close();
    const { states, troubles } = await diagnose(org.orgUrl, token('x'));
    expect(states).toEqual(['domain: bad']);
    expect(troubles).toEqual([
      {
        verdict: `Nobody answers at ${org.orgUrl}.`,
        evidence: 'GET /.well-known/okta-organization: nobody listens there (ECONNREFUSED).',
        whatToDo: expect.stringMatching(/^Set OKTA_ORG_URL to .*proxy or a firewall/),
      },
    ]);
  });

  for (const [what, status, headers, body, evidence] of [
    ['a page', 200, {}, '<h1>Hello</h1>', /answered with 200, and not with what every org tells/],
    ['JSON of something else', 200, {}, '{"name":"x"}', /answered with 200, and not/],
    ['a redirection', 301, { location: 'https://x.example/' }, '', /301 to https:\/\/x\.example\//],
  ] as const)
    test(`is no org's that answers with ${what}`, async () => {
      const server = createServer((_, response) => {
        response.writeHead(status, headers).end(body);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const url = `http://localhost:${(server.address() as AddressInfo).port}`;
      const { states, troubles } = await diagnose(url, token('x'));
      server.close();
      expect(states).toEqual(['domain: bad']);
      expect(troubles[0]?.verdict).toBe(`${url} is not the address of an Okta org.`);
      expect(troubles[0]?.evidence).toMatch(evidence);
    });

  test('is not that of the Admin Console, which is told by its name', async () => {
    const { troubles } = await diagnose('https://acme-admin.oktapreview.com', token('x'));
    expect(troubles).toEqual([
      {
        verdict:
          'https://acme-admin.oktapreview.com is the address of the Admin Console, not of the org.',
        evidence: 'Its name ends in -admin.',
        whatToDo: 'Set OKTA_ORG_URL to https://acme.oktapreview.com.',
      },
    ]);
  });

  test('is not the same as that of the Admin Console', async () => {
    await using org = await startOrg();
    const { adminUrl } = org;
    const { states, troubles } = await diagnose(adminUrl, token('x'), 'observe', { adminUrl });
    expect(states).toEqual(['domain: bad']);
    expect(troubles[0]?.verdict).toContain('is the address of the Admin Console, not of the org.');
  });
});

test.describe('An API token', () => {
  const people: Seed = {
    administrators: [
      {
        login: 'reader@embedded.example',
        firstName: 'R',
        lastName: 'R',
        password: 'not-a-real-password-reader',
        totpSecret: 'EMBEDDEDORGREADERFAKESECRETXXXXX',
        roles: ['READ_ONLY_ADMIN'],
      },
      {
        login: 'apps@embedded.example',
        firstName: 'A',
        lastName: 'A',
        password: 'not-a-real-password-apps',
        totpSecret: 'EMBEDDEDORGAPPSFAKESECRETXXXXXXX',
        roles: ['APP_ADMIN'],
      },
    ],
    apiTokens: [
      { name: 'Reader', of: 'reader@embedded.example', value: '00not-a-real-token-of-the-reader' },
      { name: 'Apps', of: 'apps@embedded.example', value: '00not-a-real-token-of-an-app-admin' },
      {
        name: 'User',
        of: 'sample.user@embedded.example',
        value: '00not-a-real-token-of-no-administrator',
      },
      {
        name: 'Bound',
        of: 'super.admin@embedded.example',
        value: '00not-a-real-token-bound-to-a-zone',
        zones: ['nzoOffice'],
      },
    ],
  };
  const allGood = [
    'domain: good',
    'engine: good',
    'credentials: good',
    'roles: good',
    'roles: good',
    'API Access Management: good',
    'network zone: good',
  ];

  test('of a super administrator has nothing in its way', async () => {
    await using org = await startOrg();
    const { states, findings } = await diagnose(org.orgUrl, token(org.apiToken));
    expect(states).toEqual(allGood);
    expect(findings.filter(({ whatToDo }) => whatToDo !== undefined)).toEqual([]);
    expect(JSON.stringify(findings)).not.toContain(org.apiToken);
  });

  test('that is not valid is told', async () => {
    await using org = await startOrg();
    const { states, troubles } = await diagnose(org.orgUrl, token('00not-a-real-token'));
    expect(states).toEqual(['domain: good', 'engine: good', 'credentials: bad']);
    expect(troubles).toEqual([
      {
        verdict:
          'The API token is not valid at this org: mistyped, of another org, revoked, or expired.',
        evidence: 'GET /api/v1/users/me was answered with 401 E0000011: «Invalid token provided».',
        whatToDo: expect.stringContaining('Security > API > Tokens > Create token'),
      },
    ]);
    expect(JSON.stringify(troubles)).not.toContain('00not-a-real-token');
  });

  test('of who may only read suffices at observe, and for no change', async () => {
    await using org = await startOrg({ seed: people });
    const reader = token('00not-a-real-token-of-the-reader');
    const observed = await diagnose(org.orgUrl, reader, 'observe');
    expect(observed.troubles).toEqual([]);
    const created = await diagnose(org.orgUrl, reader, 'create');
    expect(created.troubles).toEqual([
      {
        verdict:
          'A run at create needs the role Application Administrator, Organization Administrator, API Access Management Administrator, which reader@embedded.example does not have.',
        evidence: expect.stringMatching(
          /^GET \/api\/v1\/users\/00u\w+\/roles: 200, roles: READ_ONLY_ADMIN\.$/,
        ),
        whatToDo: expect.stringContaining('Security > Administrators'),
      },
    ]);
  });

  test('whose role does not reach is told by the calls that it does not allow', async () => {
    await using org = await startOrg({ seed: people });
    const { troubles } = await diagnose(
      org.orgUrl,
      token('00not-a-real-token-of-an-app-admin'),
      'observe',
    );
    expect(troubles[0]).toEqual({
      verdict:
        'No role of apps@embedded.example allows GET /api/v1/authorizationServers, GET /api/v1/trustedOrigins, GET /api/v1/features, GET /api/v1/authenticators, GET /api/v1/api-tokens.',
      evidence: expect.stringContaining('GET /api/v1/authorizationServers?limit=1: 403 E0000006'),
      whatToDo: expect.stringContaining('Read-only Administrator suffices'),
    });
    expect(troubles.map(({ verdict }) => verdict)).toContain(
      'Whether the org has API Access Management cannot be told.',
    );
    const disrupting = await diagnose(org.orgUrl, token('00not-a-real-token-of-an-app-admin'));
    expect(disrupting.troubles.map(({ verdict }) => verdict)).toContain(
      'The roles of apps@embedded.example cannot be read, so it is not a super administrator; a run at disrupt needs Super Administrator.',
    );
  });

  test('of no administrator is told', async () => {
    await using org = await startOrg({ seed: people });
    const { states } = await diagnose(
      org.orgUrl,
      token('00not-a-real-token-of-no-administrator'),
      'observe',
    );
    expect(states).toContain('roles: bad');
  });

  test('that is bound to a network zone is told, where the org tells', async () => {
    await using org = await startOrg({ seed: people });
    const { states, troubles } = await diagnose(
      org.orgUrl,
      token('00not-a-real-token-bound-to-a-zone'),
    );
    expect(states).toContain('network zone: limited');
    expect(troubles).toEqual([
      {
        verdict:
          'The API token «Bound» (nzoOffice) is bound to network zones: from this machine it is taken now, from elsewhere it may not be.',
        evidence: 'GET /api/v1/api-tokens lists 2 of this user.',
        whatToDo: expect.stringContaining('«Any IP»'),
      },
    ]);
  });

  test('that is refused though it is known is told apart from one that is not valid', async () => {
    await using org = await startOrg();
    const findings = await diagnoseAccess(
      { orgUrl: org.orgUrl, runLevel: 'observe', api: token(org.apiToken) },
      {
        fetch: (input, init) =>
          new Request(input).url.includes('/api/v1/')
            ? Promise.resolve(
                Response.json({ errorCode: 'E0000006', errorSummary: 'No.' }, { status: 403 }),
              )
            : fetch(input, init),
      },
    );
    expect(findings.at(-1)).toMatchObject({
      about: 'credentials',
      state: 'bad',
      verdict: 'The org does not take the API token from here.',
      whatToDo: expect.stringContaining('network zones'),
    });
  });
});

test.describe('The org', () => {
  for (const { options, state, verdict } of [
    {
      options: { engine: 'v1' },
      state: 'engine: limited',
      verdict:
        'The org runs on Classic Engine, which has no Interaction Code: what needs Identity Engine is not applicable.',
    },
    {
      options: { seed: { apiAccessManagement: false } },
      state: 'API Access Management: limited',
      verdict:
        'The org has no API Access Management: what is about custom authorization servers is not applicable.',
    },
  ] as readonly { options: OrgOptions; state: string; verdict: string }[])
    test(`is told to be limited: ${state}`, async () => {
      await using org = await startOrg(options);
      const { states, troubles } = await diagnose(org.orgUrl, token(org.apiToken));
      expect(states).toContain(state);
      expect(troubles.map((trouble) => trouble.verdict)).toEqual([verdict]);
    });
});

test.describe('A service app', () => {
  const scopes = neededScopes('disrupt');

  const of = async (
    org: EmbeddedOrg,
    options: Partial<ServiceAppOptions> = {},
    given: Partial<Extract<ApiCredentials, { kind: 'service app' }>> = {},
    now?: () => number,
  ): Promise<Diagnosis> => {
    const made = { keys: [keys], scopes, role: 'SUPER_ADMIN', ...options };
    const clientId = await createServiceApp(org, made);
    return diagnose(
      org.orgUrl,
      { kind: 'service app', clientId, privateKey: pemOf(keys), keyId: 'a-key', ...given },
      'disrupt',
      now && { now },
    );
  };

  test('with key, scopes and role has nothing in its way', async () => {
    await using org = await startOrg();
    const { states } = await of(org);
    expect(states).toEqual([
      'domain: good',
      'engine: good',
      'credentials: good',
      'scopes: good',
      'roles: good',
      'roles: good',
      'API Access Management: good',
    ]);
  });

  for (const { title, options, given, skew, verdict, evidence } of [
    {
      title: 'with another key',
      given: { privateKey: pemOf(newKeys('a-key')) },
      verdict: 'The private key is not one of the service app.',
      evidence:
        'POST /oauth2/v1/token was answered with 401 invalid_client: «The client_assertion signature is invalid.».',
    },
    {
      title: 'with the id of another key',
      given: { keyId: 'another-key' },
      verdict: 'The private key is not one of the service app.',
    },
    {
      title: 'with another client ID',
      given: { clientId: '0oaNobody' },
      verdict: 'The org has no active application with this client ID.',
    },
    {
      title: 'with something that is no key',
      given: { privateKey: 'not-a-real-key' },
      verdict: 'OKTA_API_PRIVATE_KEY is no private key that Okta takes.',
    },
    {
      title: 'on a machine whose clock is an hour late',
      skew: -3_600_000,
      verdict: 'The clock of this machine and that of the org do not agree.',
    },
    {
      title: 'on a machine whose clock is an hour early',
      skew: 3_600_000,
      verdict: 'The clock of this machine and that of the org do not agree.',
    },
    {
      title: 'that is a web application',
      options: { type: 'web', scopes: [] },
      verdict: 'The service app may not ask for tokens in its own name.',
    },
  ] as readonly {
    title: string;
    options?: Partial<ServiceAppOptions>;
    given?: Partial<Extract<ApiCredentials, { kind: 'service app' }>>;
    skew?: number;
    verdict: string;
    evidence?: string;
  }[])
    test(`${title} is told`, async () => {
      await using org = await startOrg();
      const { states, troubles } = await of(org, options, given, () => Date.now() + (skew ?? 0));
      expect(states).toEqual(['domain: good', 'engine: good', 'credentials: bad']);
      expect(troubles).toMatchObject([{ verdict, whatToDo: expect.stringMatching(/\.$/) }]);
      if (evidence !== undefined) expect(troubles[0]?.evidence).toBe(evidence);
      expect(JSON.stringify(troubles)).not.toContain('PRIVATE KEY-----');
    });

  test('that lacks scopes is told which', async () => {
    await using org = await startOrg();
    const lacking = ['okta.features.manage', 'okta.orgs.read'];
    const some = await of(org, { scopes: scopes.filter((scope) => !lacking.includes(scope)) });
    expect(some.states).toEqual([
      'domain: good',
      'engine: good',
      'credentials: good',
      'scopes: bad',
      'roles: good',
      'roles: good',
      'API Access Management: good',
    ]);
    expect(some.troubles[0]).toMatchObject({
      verdict: 'The service app has not been granted okta.features.manage, okta.orgs.read.',
      whatToDo: expect.stringContaining('Okta API Scopes'),
    });
    const none = await of(org, { scopes: [] });
    expect(none.states).toEqual([
      'domain: good',
      'engine: good',
      'credentials: good',
      'scopes: bad',
    ]);
    expect(none.troubles[0]?.verdict).toContain(scopes.join(', '));
  });

  test('that lacks a role is told by the calls that are not allowed', async () => {
    await using org = await startOrg();
    const clientId = await createServiceApp(org, { keys: [keys], scopes });
    const { states, troubles } = await diagnose(
      org.orgUrl,
      { kind: 'service app', clientId, privateKey: pemOf(keys), keyId: 'a-key' },
      'disrupt',
    );
    expect(states).toContain('scopes: good');
    expect(troubles[0]?.verdict).toMatch(
      /^No role of the service app allows GET \/api\/v1\/apps, GET \/api\/v1\/authorizationServers,/,
    );
    expect(troubles[1]?.verdict).toContain('a run at disrupt needs Super Administrator');
  });
});
