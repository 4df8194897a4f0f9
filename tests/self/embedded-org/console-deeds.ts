import type { EmbeddedOrg } from '../../../embedded-org/index.ts';

/** A deed as the browser posts it. */
export interface DeedRequest {
  readonly target?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, unknown>>;
}

/** Who may do a deed besides a super administrator. */
export type Holder = 'ORG_ADMIN' | 'APP_ADMIN' | 'API_ACCESS_MANAGEMENT_ADMIN' | 'nobody';

/** Every deed of the console: who may do it, and something to do it to. */
export const requestsOf = (
  ids: Readonly<Record<IdName, string>>,
): Readonly<Record<string, { readonly holder: Holder; readonly request: DeedRequest }>> => {
  const grouped: Record<Holder, Record<string, DeedRequest>> = {
    nobody: {
      'account.saveEmbeddedWidget': { values: { interactionCode: true } },
      'features.enable': { target: { id: ids.featureOff } },
      'features.disable': { target: { id: ids.featureOn } },
      'features.save': { target: { stage: 'EA' }, values: { features: [] } },
      'tokens.create': { values: { name: 'Another' } },
      'tokens.revoke': { target: { id: ids.token } },
    },
    ORG_ADMIN: {
      'trustedOrigins.add': {
        values: { name: 'B', origin: 'https://b.example.com', types: ['CORS'] },
      },
      'trustedOrigins.update': {
        target: { id: ids.origin },
        values: { name: 'Other', origin: 'https://c.example.com', types: ['REDIRECT'] },
      },
      'trustedOrigins.setStatus': { target: { id: ids.origin, status: 'INACTIVE' } },
      'trustedOrigins.delete': { target: { id: ids.origin } },
    },
    APP_ADMIN: applicationDeeds(ids),
    API_ACCESS_MANAGEMENT_ADMIN: serverDeeds(ids),
  };
  return Object.fromEntries(
    Object.entries(grouped).flatMap(([holder, deeds]) =>
      Object.entries(deeds).map(([deed, request]) => [deed, { holder: holder as Holder, request }]),
    ),
  );
};

const application = {
  client_name: 'Renamed',
  dpop: false,
  grantTypes: ['authorization_code'],
  rotationType: 'STATIC',
  leeway: '30',
  wildcard: false,
  redirectUris: ['https://app.example.com/callback'],
  postLogoutRedirectUris: [],
};

const applicationDeeds = (
  ids: Readonly<Record<IdName, string>>,
): Readonly<Record<string, DeedRequest>> => ({
  // Next and Create only lead on; they change nothing.
  'applications.next': { values: { signInMethod: 'OIDC', applicationType: 'web' } },
  'applications.create': { values: { platform: 'web', signOnMethod: 'OIDC' } },
  'newApplication.save': {
    target: { type: 'web' },
    values: { ...application, baseUris: [], access: 'skip', groups: [], federationBroker: false },
  },
  'application.setStatus': { target: { id: ids.app, status: 'INACTIVE' } },
  'application.delete': { target: { id: ids.inactiveApp } },
  'credentials.save': {
    target: { id: ids.app },
    values: { authentication: 'secret', pkceRequired: true },
  },
  'credentials.generateSecret': { target: { id: ids.inactiveApp } },
  'credentials.setSecretStatus': {
    target: { id: ids.app, secretId: ids.inactiveSecret, status: 'ACTIVE' },
  },
  'credentials.deleteSecret': { target: { id: ids.app, secretId: ids.inactiveSecret } },
  'publicKeys.save': {
    target: { id: ids.app },
    values: { configuration: 'url', url: 'https://app.example.com/keys', key: '' },
  },
  'publicKeys.delete': { target: { id: ids.app, keyId: ids.key } },
  'generalSettings.save': {
    target: { id: ids.app },
    values: {
      ...application,
      requireConsent: false,
      initiatedBy: 'APP',
      displayIcon: false,
      flow: 'SPEC',
      initiateLoginUri: '',
    },
  },
  'signOn.saveIdToken': { target: { id: ids.app }, values: { issuer: 'ORG_URL' } },
  'signOn.savePolicy': { target: { id: ids.app }, values: { policy: ids.otherPolicy } },
  'assignments.assignPerson': { target: { id: ids.inactiveApp, userId: ids.user } },
  'assignments.assignGroup': { target: { id: ids.inactiveApp, groupId: ids.group } },
  'assignments.unassignPerson': { target: { id: ids.app, userId: ids.user } },
  'assignments.unassignGroup': { target: { id: ids.app, groupId: ids.group } },
});

const server = { name: 'Others', audience: 'api://others', description: '' };
const scope = {
  name: 'orders:write',
  displayName: '',
  description: '',
  consent: 'IMPLICIT',
  isDefault: false,
  isPublic: false,
};
const claim = {
  name: 'team',
  claimType: 'RESOURCE',
  included: 'ALWAYS',
  valueType: 'EXPRESSION',
  value: 'user.team',
  filter: 'EQUALS',
  disabled: false,
  include: 'ANY',
  scopes: [],
};
const policy = { name: 'Other policy', description: '', assignTo: 'all', clients: [] };
const rule = {
  name: 'Other rule',
  grantTypes: ['authorization_code'],
  userIs: 'any',
  groups: [],
  users: [],
  scopesAre: 'any',
  scopes: [],
  accessLifetime: '1',
  accessUnit: 'HOURS',
  refreshLifetime: '',
  refreshUnit: 'UNLIMITED',
  refreshWindow: '7',
  windowUnit: 'DAYS',
};

const serverDeeds = (
  ids: Readonly<Record<IdName, string>>,
): Readonly<Record<string, DeedRequest>> => {
  const ofPolicy = { server: ids.server, policy: ids.policy };
  const ofRule = { ...ofPolicy, rule: ids.rule };
  return {
    'authorizationServers.add': { values: server },
    'authorizationServer.save': { target: { id: ids.server }, values: server },
    'authorizationServer.setStatus': { target: { id: ids.server, status: 'INACTIVE' } },
    'authorizationServer.delete': { target: { id: ids.server } },
    'scopes.create': { target: { server: ids.server }, values: scope },
    'scopes.update': { target: { server: ids.server, scope: ids.scope }, values: scope },
    'scopes.delete': { target: { server: ids.server, scope: ids.scope } },
    'claims.create': { target: { server: ids.server }, values: claim },
    'claims.update': { target: { server: ids.server, claim: ids.claim }, values: claim },
    'claims.delete': { target: { server: ids.server, claim: ids.claim } },
    'accessPolicies.create': { target: { server: ids.server }, values: policy },
    'accessPolicies.update': { target: ofPolicy, values: policy },
    'accessPolicies.setStatus': { target: { ...ofPolicy, status: 'INACTIVE' } },
    'accessPolicies.delete': { target: ofPolicy },
    'rules.create': { target: ofPolicy, values: rule },
    'rules.update': { target: ofRule, values: rule },
    'rules.setStatus': { target: { ...ofRule, status: 'INACTIVE' } },
    'rules.delete': { target: ofRule },
  };
};

type IdName =
  | 'app'
  | 'inactiveApp'
  | 'inactiveSecret'
  | 'key'
  | 'otherPolicy'
  | 'user'
  | 'group'
  | 'server'
  | 'scope'
  | 'claim'
  | 'policy'
  | 'rule'
  | 'origin'
  | 'token'
  | 'featureOn'
  | 'featureOff';

/** Asks the Management API as a super administrator. */
export const ask = async <T>(
  org: EmbeddedOrg,
  path: string,
  method = 'GET',
  body?: unknown,
): Promise<T> => {
  const response = await org.request(`/api/v1${path}`, {
    method,
    headers: { authorization: `SSWS ${org.apiToken}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
  return (response.status === 204 ? undefined : await response.json()) as T;
};

interface Made {
  readonly id: string;
}

const web = (label: string): object => ({
  name: 'oidc_client',
  label,
  signOnMode: 'OPENID_CONNECT',
  settings: {
    oauthClient: {
      application_type: 'web',
      redirect_uris: ['https://app.example.com/callback'],
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
  },
});

/** Puts one of everything into an org, for every deed to have something to be done to. */
export const furnish = async (org: EmbeddedOrg): Promise<Record<IdName, string>> => {
  const make = async (path: string, body: unknown): Promise<string> =>
    (await ask<Made>(org, path, 'POST', body)).id;
  const app = await make('/apps', web('An app'));
  const inactiveApp = await make('/apps', web('Another app'));
  await ask(org, `/apps/${inactiveApp}/lifecycle/deactivate`, 'POST');
  const inactiveSecret = await make(`/apps/${app}/credentials/secrets`, { status: 'INACTIVE' });
  const user = (await ask<Made>(org, `/users/${org.user.username}`)).id;
  const group = await make('/groups', { profile: { name: 'Testers', description: '' } });
  await ask(org, `/apps/${app}/users`, 'POST', { id: user });
  await ask(org, `/apps/${app}/groups/${group}`, 'PUT', {});
  const policies = await ask<(Made & { name: string })[]>(org, '/policies?type=ACCESS_POLICY');
  const servers = '/authorizationServers';
  const serverId = await make(servers, { name: 'S', description: '', audiences: ['api://s'] });
  const inServer = `${servers}/${serverId}`;
  const policyId = await make(`${inServer}/policies`, {
    type: 'OAUTH_AUTHORIZATION_POLICY',
    name: 'P',
    description: 'P',
    priority: 1,
    conditions: { clients: { include: ['ALL_CLIENTS'] } },
  });
  const [featureOn, featureOff] = await ask<(Made & { _links: object })[]>(org, '/features').then(
    (features) => features.slice(-2).map(({ id }) => id),
  );
  await ask(org, `/features/${featureOn ?? ''}/ENABLE`, 'POST');
  const [token] = await ask<Made[]>(org, '/api-tokens');
  return {
    app,
    inactiveApp,
    inactiveSecret,
    key: await make(`/apps/${app}/credentials/jwks`, {
      kty: 'RSA',
      kid: 'mine',
      n: 'x'.repeat(342),
      e: 'AQAB',
    }),
    user,
    group,
    otherPolicy: policies.find(({ name }) => name === 'Any two factors')?.id ?? '',
    server: serverId,
    scope: await make(`${inServer}/scopes`, { name: 'orders:read' }),
    claim: await make(`${inServer}/claims`, {
      name: 'unit',
      claimType: 'RESOURCE',
      valueType: 'EXPRESSION',
      value: 'user.unit',
    }),
    policy: policyId,
    rule: await make(`${inServer}/policies/${policyId}/rules`, {
      type: 'RESOURCE_ACCESS',
      name: 'R',
      priority: 1,
      conditions: {
        people: { groups: { include: ['EVERYONE'] } },
        grantTypes: { include: ['authorization_code'] },
        scopes: { include: ['*'] },
      },
      actions: { token: { accessTokenLifetimeMinutes: 60 } },
    }),
    origin: await make('/trustedOrigins', {
      name: 'A',
      origin: 'https://a.example.com',
      scopes: [{ type: 'CORS' }],
    }),
    token: token?.id ?? '',
    featureOn: featureOn ?? '',
    featureOff: featureOff ?? '',
  };
};
