import { expect, test } from '@playwright/test';
import { ManagementOrg, orgUrl, webApp } from './management-org.ts';

const apps = '/api/v1/apps';

test.describe('Management API: applications', () => {
  test('creates an application with its whole object', async () => {
    const org = new ManagementOrg();
    const { status, body } = await org.call(apps, { body: webApp() });
    expect(status).toBe(200);
    const self = `${orgUrl}/api/v1/apps/${body.id}`;
    expect(body).toEqual({
      id: expect.stringMatching(/^0oa[A-Za-z0-9]{17}$/),
      orn: `orn:okta:idp:${org.org.id}:apps:oidc_client:${body.id}`,
      name: 'oidc_client',
      label: 'Web app',
      status: 'ACTIVE',
      created: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      lastUpdated: body.created,
      accessibility: { selfService: false, errorRedirectUrl: null, loginRedirectUrl: null },
      visibility: {
        autoLaunch: false,
        autoSubmitToolbar: false,
        hide: { iOS: true, web: true },
        appLinks: { oidc_client_link: true },
      },
      features: [],
      signOnMode: 'OPENID_CONNECT',
      credentials: {
        userNameTemplate: { template: '${source.login}', type: 'BUILT_IN' },
        signing: { kid: org.oauth.servers.kid('org') },
        oauthClient: {
          autoKeyRotation: true,
          client_id: body.id,
          client_secret: expect.stringMatching(/^.{64}$/),
          token_endpoint_auth_method: 'client_secret_basic',
          pkce_required: false,
        },
      },
      universalLogout: null,
      settings: {
        app: {},
        notifications: {
          vpn: { network: { connection: 'DISABLED' }, message: null, helpUrl: null },
        },
        manualProvisioning: false,
        implicitAssignment: false,
        emOptInStatus: 'NONE',
        notes: { admin: null, enduser: null },
        oauthClient: {
          client_uri: null,
          logo_uri: null,
          redirect_uris: ['https://app.example.com/callback'],
          response_types: ['code'],
          grant_types: ['authorization_code'],
          application_type: 'web',
          consent_method: 'TRUSTED',
          issuer_mode: 'DYNAMIC',
          idp_initiated_login: { mode: 'DISABLED', default_scope: [] },
          wildcard_redirect: 'DISABLED',
          dpop_bound_access_tokens: false,
          participate_slo: false,
        },
      },
      _links: {
        uploadLogo: { href: `${self}/logo`, hints: { allow: ['POST'] } },
        appLinks: [
          {
            name: 'oidc_client_link',
            href: expect.stringContaining('/home/oidc_client/'),
            type: 'text/html',
          },
        ],
        profileEnrollment: { href: expect.stringContaining('/api/v1/policies/rst') },
        policies: { href: `${self}/policies`, hints: { allow: ['PUT'] } },
        groups: { href: `${self}/groups` },
        logo: [
          { name: 'medium', href: `${orgUrl}/assets/img/logos/default.png`, type: 'image/png' },
        ],
        clientCredentials: [{ name: 'secrets', href: `${self}/credentials/secrets` }],
        accessPolicy: {
          href: `${orgUrl}/api/v1/policies/${org.org.signInPolicies.preset.id}`,
        },
        users: { href: `${self}/users` },
        deactivate: { href: `${self}/lifecycle/deactivate` },
      },
    });
  });

  test('shows the secret in the answers to POST and PUT, never to GET', async () => {
    const org = new ManagementOrg();
    const own = {
      oauthClient: {
        client_id: 'chosen_by_caller',
        client_secret: 'not-a-real-secret-of-a-client',
      },
    };
    const created = await org.call(apps, { body: webApp({}, { credentials: own }) });
    expect(created.body.credentials.oauthClient).toMatchObject(own.oauthClient);
    const path = `${apps}/${created.body.id}`;
    const read = await org.call(path);
    expect(read.body.credentials.oauthClient).not.toHaveProperty('client_secret');
    const list = await org.call(apps);
    expect(JSON.stringify(list.body)).not.toContain(own.oauthClient.client_secret);
    const replaced = await org.call(path, { method: 'PUT', body: webApp() });
    expect(replaced.body.credentials.oauthClient).toMatchObject(own.oauthClient);
  });

  test('an application read and put back is the same application', async () => {
    const org = new ManagementOrg({ interactionCode: true });
    const { body } = await org.call(apps, {
      body: webApp(
        {
          grant_types: ['refresh_token', 'authorization_code', 'interaction_code'],
          refresh_token: { rotation_type: 'ROTATE', leeway: 7 },
          post_logout_redirect_uris: ['https://app.example.com'],
          initiate_login_uri: 'https://app.example.com/login',
          client_uri: 'https://app.example.com/about',
          consent_method: 'REQUIRED',
        },
        { visibility: { hide: { iOS: false } } },
      ),
    });
    const path = `${apps}/${body.id}`;
    const before = await org.call(path);
    await org.call(path, { method: 'PUT', body: before.body });
    const after = await org.call(path);
    const past = { lastUpdated: '' };
    expect(Object.assign({}, after.body, past)).toEqual(Object.assign({}, before.body, past));
    expect(after.body.settings.oauthClient.grant_types).toEqual([
      'refresh_token',
      'authorization_code',
      'interaction_code',
    ]);
    expect(after.body.visibility.hide).toEqual({ iOS: false, web: true });
  });

  for (const { given, answered } of [
    { given: { rotation_type: 'STATIC', leeway: 0 }, answered: { rotation_type: 'STATIC' } },
    {
      given: { rotation_type: 'ROTATE', leeway: 0 },
      answered: { rotation_type: 'ROTATE', leeway: 0 },
    },
    { given: undefined, answered: { rotation_type: 'STATIC' } },
  ])
    test(`answers refresh_token ${JSON.stringify(given)} as recorded`, async () => {
      const org = new ManagementOrg();
      const grant_types = ['authorization_code', 'refresh_token'];
      const { body } = await org.call(apps, {
        body: webApp({ grant_types, refresh_token: given }),
      });
      expect(body.settings.oauthClient.refresh_token).toEqual(answered);
      const path = `${apps}/${body.id}`;
      const without = await org.call(path, { method: 'PUT', body: webApp() });
      expect(without.body.settings.oauthClient).not.toHaveProperty('refresh_token');
    });

  test('a single-page app rotates its refresh tokens by default', async () => {
    const { body } = await new ManagementOrg().call(apps, {
      body: webApp({
        application_type: 'browser',
        grant_types: ['authorization_code', 'refresh_token'],
      }),
    });
    expect(body.settings.oauthClient.refresh_token).toEqual({
      rotation_type: 'ROTATE',
      leeway: 30,
    });
    expect(body.credentials.oauthClient).toMatchObject({
      token_endpoint_auth_method: 'none',
      pkce_required: true,
    });
    expect(body._links).not.toHaveProperty('clientCredentials');
  });

  test('an active application cannot be deleted, an inactive one can', async () => {
    const org = new ManagementOrg();
    const { body } = await org.call(apps, { body: webApp() });
    const path = `${apps}/${body.id}`;
    const refused = await org.call(path, { method: 'DELETE' });
    expect(refused.status).toBe(403);
    expect(refused.body).toMatchObject({
      errorCode: 'E0000056',
      errorSummary: 'Delete application forbidden.',
      errorCauses: [{ errorSummary: 'The application must be deactivated before deletion.' }],
    });
    const deactivated = await org.call(`${path}/lifecycle/deactivate`, { method: 'POST' });
    expect(deactivated).toMatchObject({ status: 200, body: {} });
    const inactive = await org.call(path);
    expect(inactive.body.status).toBe('INACTIVE');
    expect(inactive.body._links).toHaveProperty('activate');
    expect(inactive.body._links).not.toHaveProperty('deactivate');
    expect(await org.call(path, { method: 'DELETE' })).toMatchObject({ status: 204 });
    expect(await org.call(path)).toMatchObject({
      status: 404,
      body: {
        errorCode: 'E0000007',
        errorSummary: `Not found: Resource not found: ${body.id} (AppInstance)`,
      },
    });
  });

  test('activate=false creates an inactive application', async () => {
    const { body } = await new ManagementOrg().call(`${apps}?activate=false`, { body: webApp() });
    expect(body.status).toBe('INACTIVE');
  });

  test('built-in applications are listed and read, and are nobody’s to delete', async () => {
    const org = new ManagementOrg();
    const { id, clientId } = org.org.builtInApplications.adminConsole;
    const list = await org.call(apps);
    const names = list.body.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['saasure', 'okta_enduser']));
    const read = await org.call(`${apps}/${id}`);
    expect(read.body).toMatchObject({ label: 'Okta Admin Console', status: 'ACTIVE' });
    expect(read.body.credentials.oauthClient.client_id).toBe(clientId);
    for (const [method, path] of [
      ['DELETE', `${apps}/${id}`],
      ['POST', `${apps}/${id}/lifecycle/deactivate`],
    ] as const)
      expect(await org.call(path, { method })).toMatchObject({
        status: 403,
        body: { errorCode: 'E0000006' },
      });
  });

  test('takes another app sign-in policy, but not the Admin Console’s', async () => {
    const org = new ManagementOrg();
    const { body } = await org.call(apps, { body: webApp() });
    const path = `${apps}/${body.id}`;
    const policies = await org.call('/api/v1/policies?type=ACCESS_POLICY');
    const named = (name: string): string =>
      policies.body.find((policy) => policy.name === name)?.id ?? '';
    const assigned = await org.call(`${path}/policies/${named('Any two factors')}`, {
      method: 'PUT',
    });
    expect(assigned.status).toBe(204);
    const read = await org.call(path);
    expect(read.body._links.accessPolicy.href).toBe(
      `${orgUrl}/api/v1/policies/${named('Any two factors')}`,
    );
    expect(
      await org.call(`${path}/policies/${named('Okta Admin Console')}`, { method: 'PUT' }),
    ).toMatchObject({
      status: 400,
      body: {
        errorSummary: 'Api validation failed: Policy',
        errorCauses: [
          {
            errorSummary:
              'This policy belongs to "Okta Admin Console", and re-assignment of this policy is not allowed',
          },
        ],
      },
    });
    expect(
      await org.call(`${path}/policies/rst00000000000000000`, { method: 'PUT' }),
    ).toMatchObject({
      status: 404,
      body: {
        errorSummary: 'Not found: Resource not found: rst00000000000000000 (RuleSetEntity)',
      },
    });
  });

  test('assigns users directly and by their groups', async () => {
    const org = new ManagementOrg();
    const { body } = await org.call(apps, { body: webApp() });
    const path = `${apps}/${body.id}`;
    const user = org.org.users.get('sample.user@embedded.example');
    const missing = await org.call(`${path}/users/${user.id}`);
    expect(missing.body.errorSummary).toBe(`Not found: Resource not found: ${user.id} (AppUser)`);
    const assigned = await org.call(`${path}/users`, { body: { id: user.id, scope: 'USER' } });
    expect(assigned).toMatchObject({
      status: 200,
      body: { id: user.id, scope: 'USER', status: 'ACTIVE', syncState: 'DISABLED' },
    });
    expect(await org.call(`${path}/users/${user.id}`, { method: 'DELETE' })).toMatchObject({
      status: 204,
    });
    const everyone = org.org.groups.everyone.id;
    const group = await org.call(`${path}/groups/${everyone}`, { method: 'PUT', body: {} });
    expect(group).toMatchObject({ status: 200, body: { id: everyone, profile: {} } });
    const users = await org.call(`${path}/users`);
    expect(users.body).toContainEqual(expect.objectContaining({ id: user.id, scope: 'GROUP' }));
    expect((await org.call(`${path}/groups`)).body).toHaveLength(1);
    expect(await org.call(`${path}/groups/${everyone}`, { method: 'DELETE' })).toMatchObject({
      status: 204,
    });
    expect((await org.call(`${path}/users`)).body).toEqual([]);
  });

  test('a client changes over from one secret to the next', async () => {
    const org = new ManagementOrg();
    const { body } = await org.call(apps, { body: webApp() });
    const secrets = `${apps}/${body.id}/credentials/secrets`;
    const first = await org.call(secrets);
    expect(first.body).toHaveLength(1);
    const added = await org.call(secrets, { method: 'POST' });
    expect(added.status).toBe(201);
    expect(added.body.client_secret).toHaveLength(64);
    expect(added.body.secret_hash).toHaveLength(22);
    expect((await org.call(secrets, { method: 'POST' })).status).toBe(400);
    const path = `${secrets}/${first.body[0]?.id ?? ''}`;
    expect((await org.call(path, { method: 'DELETE' })).status).toBe(400);
    const inactive = await org.call(`${path}/lifecycle/deactivate`, { method: 'POST' });
    expect(inactive).toMatchObject({ status: 200, body: { status: 'INACTIVE' } });
    const last = `${secrets}/${added.body.id}/lifecycle/deactivate`;
    expect((await org.call(last, { method: 'POST' })).status).toBe(400);
    expect(await org.call(path, { method: 'DELETE' })).toMatchObject({ status: 204 });
  });

  test('searches by beginning, status and name', async () => {
    const org = new ManagementOrg();
    await org.call(apps, { body: webApp({}, { label: 'Alpha' }) });
    await org.call(`${apps}?activate=false`, { body: webApp({}, { label: 'Beta' }) });
    const labels = async (query: string): Promise<string[]> =>
      (await org.call(`${apps}?${query}`)).body.map(({ label }) => label);
    expect(await labels('q=alp')).toEqual(['Alpha']);
    expect(await labels(`filter=${encodeURIComponent('status eq "INACTIVE"')}`)).toEqual(['Beta']);
    expect(await labels(`filter=${encodeURIComponent('name eq "oidc_client"')}`)).toEqual(
      expect.arrayContaining(['Alpha', 'Beta']),
    );
  });

  for (const [what, body, subject] of [
    ['no label', { ...webApp(), label: undefined }, 'label'],
    [
      'an unknown grant type',
      webApp({ grant_types: ['telepathy'] }),
      'settings.oauthClient.grant_types.0',
    ],
    [
      'a grant type the type cannot have',
      webApp({ grant_types: ['authorization_code', 'password'] }),
      'settings.oauthClient.grant_types',
    ],
    ['no redirect URI', webApp({ redirect_uris: [] }), 'settings.oauthClient.redirect_uris'],
    [
      'a grace period of 61 seconds',
      webApp({
        grant_types: ['authorization_code', 'refresh_token'],
        refresh_token: { rotation_type: 'ROTATE', leeway: 61 },
      }),
      'settings.oauthClient.refresh_token.leeway',
    ],
    ['a list', [], ''],
    [
      'a kind of application this org has not',
      webApp({}, { signOnMode: 'CARRIER_PIGEON' }),
      'signOnMode',
    ],
  ] as const)
    test(`refuses ${what} by E0000001 with causes`, async () => {
      const { status, body: answer } = await new ManagementOrg().call(apps, { body });
      expect(status).toBe(400);
      expect(answer.errorCode).toBe('E0000001');
      expect(answer.errorSummary).toBe(`Api validation failed: ${subject}`);
      expect(answer.errorCauses).not.toEqual([]);
    });
});
