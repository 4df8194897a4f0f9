import fc from 'fast-check';

/** A request as it is made up, before an org has said which ids there are. */
export interface GeneratedRequest {
  readonly method: string;
  /** `{0oa}` stands for an id that begins so. */
  readonly template: string;
  /** Which of the org's ids stand there; now and then one of another kind. */
  readonly slots: readonly { readonly at: number; readonly isFitting: number }[];
  readonly query: readonly (readonly [string, string])[];
  readonly body: string | undefined;
  readonly contentType: string | undefined;
  readonly credentials: 'super' | 'limited' | 'none' | 'wrong';
}

/** Names that no org has given, among them those that programs stumble over. */
export const oddIds = [
  'me',
  'default',
  'current',
  'EVERYONE',
  'ALL_CLIENTS',
  '__proto__',
  'constructor',
  'toString',
  '%00',
  '%2e%2e',
  '..',
  '💥',
  'x'.repeat(2000),
  "' or 1=1 --",
];

/** Bodies that some endpoint takes; they are damaged before they are sent. */
const bodies = {
  app: {
    name: 'oidc_client',
    label: 'App',
    signOnMode: 'OPENID_CONNECT',
    credentials: { oauthClient: { token_endpoint_auth_method: 'client_secret_basic' } },
    settings: {
      oauthClient: {
        application_type: 'web',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: ['https://app.example.com/callback'],
        refresh_token: { rotation_type: 'ROTATE', leeway: 10 },
      },
    },
  },
  bookmark: {
    name: 'bookmark',
    label: 'Link',
    signOnMode: 'BOOKMARK',
    settings: { app: { url: 'https://x.example' } },
  },
  server: { name: 'Server', description: 'Of a test', audiences: ['api://x'] },
  accessPolicy: {
    type: 'OAUTH_AUTHORIZATION_POLICY',
    name: 'Policy',
    description: 'Of a test',
    priority: 1,
    conditions: { clients: { include: ['ALL_CLIENTS'] } },
  },
  accessRule: {
    type: 'RESOURCE_ACCESS',
    name: 'Rule',
    priority: 1,
    conditions: {
      people: { users: { include: [] }, groups: { include: ['EVERYONE'] } },
      grantTypes: { include: ['authorization_code'] },
      scopes: { include: ['*'] },
    },
    actions: { token: { accessTokenLifetimeMinutes: 60, refreshTokenWindowMinutes: 100 } },
  },
  scope: { name: 'scope:x', consent: 'IMPLICIT' },
  claim: { name: 'claim', claimType: 'RESOURCE', valueType: 'EXPRESSION', value: 'user.email' },
  origin: {
    name: 'Origin',
    origin: 'https://x.example',
    scopes: [{ type: 'CORS' }, { type: 'REDIRECT' }],
  },
  user: {
    profile: { login: 'a@example.com', email: 'a@example.com', firstName: 'A', lastName: 'B' },
    credentials: { password: { value: 'Not-a-real-pa55word' } },
  },
  group: { profile: { name: 'Group', description: 'Of a test' } },
  role: { type: 'USER_ADMIN' },
  appSignInPolicy: {
    type: 'ACCESS_POLICY',
    name: 'Policy',
    status: 'ACTIVE',
    description: 'Of a test',
  },
  sessionPolicy: {
    type: 'OKTA_SIGN_ON',
    name: 'Policy',
    conditions: { people: { groups: { include: [] } } },
  },
  passwordPolicy: {
    type: 'PASSWORD',
    name: 'Policy',
    settings: { password: { complexity: { minLength: 10 } } },
  },
  appSignInRule: {
    name: 'Rule',
    type: 'ACCESS_POLICY',
    actions: { appSignOn: { access: 'ALLOW' } },
  },
  question: {
    factorType: 'question',
    provider: 'OKTA',
    profile: { question: 'disliked_food', answer: 'kale' },
  },
  totp: { factorType: 'token:software:totp', provider: 'GOOGLE' },
  grant: { scopeId: 'okta.apps.read', issuer: 'http://org.example' },
  org: { companyName: 'Company', website: 'https://x.example' },
  passwordChange: { oldPassword: { value: 'a' }, newPassword: { value: 'b' } },
  contact: { userId: 'me' },
  clientPrivileges: { clientPrivilegesSetting: true },
  thirdPartyAdmin: { thirdPartyAdmin: true },
  patch: [{ op: 'replace', path: '/priority', value: 1 }],
  key: { kty: 'RSA', n: 'AQAB', e: 'AQAB' },
  appUser: { id: 'me', scope: 'USER' },
  authenticator: { name: 'Authenticator', settings: {} },
  sessionRule: { name: 'Rule', type: 'SIGN_ON', actions: { signon: { access: 'ALLOW' } } },
} as const satisfies Record<string, object>;

/**
 * What an administrator can ask for: method, path, and the body it takes. `{0oa}` stands for an id
 * that begins so.
 */
const operations: readonly (readonly [string, string, keyof typeof bodies | undefined])[] = [
  ...crud('apps', '{0oa}', 'app'),
  ['POST', 'apps', 'bookmark'],
  ['POST', 'apps/{0oa}/lifecycle/activate', undefined],
  ['POST', 'apps/{0oa}/lifecycle/deactivate', undefined],
  ['GET', 'apps/{0oa}/users', undefined],
  ['POST', 'apps/{0oa}/users', 'appUser'],
  ['DELETE', 'apps/{0oa}/users/{00u}', undefined],
  ['PUT', 'apps/{0oa}/groups/{00g}', undefined],
  ['PATCH', 'apps/{0oa}/groups/{00g}', 'patch'],
  ['DELETE', 'apps/{0oa}/groups/{00g}', undefined],
  ...crud('apps/{0oa}/grants', '{oag}', 'grant'),
  ['PUT', 'apps/{0oa}/policies/{rst}', undefined],
  ['DELETE', 'apps/{0oa}/tokens', undefined],
  ['POST', 'apps/{0oa}/credentials/secrets', undefined],
  ['POST', 'apps/{0oa}/credentials/secrets/{ocs}/lifecycle/deactivate', undefined],
  ['DELETE', 'apps/{0oa}/credentials/secrets/{ocs}', undefined],
  ['POST', 'apps/{0oa}/credentials/jwks', 'key'],
  ['PUT', 'authenticators/{aut}', 'authenticator'],
  ['POST', 'authenticators/{aut}/lifecycle/deactivate', undefined],
  ['POST', 'authenticators/{aut}/lifecycle/activate', undefined],
  ...crud('authorizationServers', '{aus}', 'server'),
  ['POST', 'authorizationServers/{aus}/lifecycle/deactivate', undefined],
  ...crud('authorizationServers/{aus}/claims', '{ocl}', 'claim'),
  ...crud('authorizationServers/{aus}/scopes', '{scp}', 'scope'),
  ...crud('authorizationServers/{aus}/policies', '{00p}', 'accessPolicy'),
  ...crud('authorizationServers/{aus}/policies/{00p}/rules', '{0pr}', 'accessRule'),
  ['GET', 'features', undefined],
  ['POST', 'features/{ftr}/ENABLE', undefined],
  ['POST', 'features/{ftr}/DISABLE', undefined],
  ...crud('groups', '{00g}', 'group'),
  ['PUT', 'groups/{00g}/users/{00u}', undefined],
  ['DELETE', 'groups/{00g}/users/{00u}', undefined],
  ['GET', 'logs', undefined],
  ['POST', 'org', 'org'],
  ['PUT', 'org', 'org'],
  ['PUT', 'org/contacts/BILLING', 'contact'],
  ['POST', 'org/preferences/hideEndUserFooter', undefined],
  ['PUT', 'org/settings/clientPrivilegesSetting', 'clientPrivileges'],
  ['POST', 'org/orgSettings/thirdPartyAdminSetting', 'thirdPartyAdmin'],
  ...crud('policies', '{rst}', 'appSignInPolicy'),
  ...crud('policies', '{00p}', 'sessionPolicy'),
  ['POST', 'policies', 'passwordPolicy'],
  ...crud('policies/{rst}/rules', '{rul}', 'appSignInRule'),
  ...crud('policies/{00p}/rules', '{0pr}', 'sessionRule'),
  ['POST', 'policies/{rst}/clone', undefined],
  ['POST', 'policies/{00p}/lifecycle/deactivate', undefined],
  ...crud('trustedOrigins', '{tos}', 'origin'),
  ['POST', 'trustedOrigins/{tos}/lifecycle/deactivate', undefined],
  ...crud('users', '{00u}', 'user'),
  ['POST', 'users/{00u}', 'user'],
  ...crud('users/{00u}/roles', '{ra1}', 'role'),
  ...crud('users/{00u}/factors', '{qae}', 'question'),
  ['POST', 'users/{00u}/factors', 'totp'],
  ['DELETE', 'users/{00u}/sessions', undefined],
  ...['activate', 'deactivate', 'suspend', 'unsuspend', 'unlock', 'reset_password'].map(
    (step) => ['POST', `users/{00u}/lifecycle/${step}`, undefined] as const,
  ),
  ['POST', 'users/{00u}/credentials/change_password', 'passwordChange'],
  ['POST', 'users/{00u}/credentials/forgot_password', undefined],
];

/** The five calls of a resource. */
function crud(
  path: string,
  id: string,
  body: keyof typeof bodies,
): (readonly [string, string, keyof typeof bodies | undefined])[] {
  return [
    ['GET', path, undefined],
    ['POST', path, body],
    ['GET', `${path}/${id}`, undefined],
    ['PUT', `${path}/${id}`, body],
    ['DELETE', `${path}/${id}`, undefined],
  ];
}

const oddValue = fc.oneof(
  fc.constantFrom<unknown>(null, '', 0, -1, 1e308, true, [], {}, 'x'.repeat(5000), [[]], [null]),
  fc.constantFrom<unknown>(...oddIds),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A way down into a body, and what is put there. */
const damage = fc.record({
  steps: fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }),
  value: fc.option(oddValue, { nil: undefined }),
});

const damaged = (json: unknown, steps: readonly number[], value: unknown): unknown => {
  const [step, ...further] = steps;
  if (step === undefined || typeof json !== 'object' || json === null) return value;
  const keys = Object.keys(json);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return value;
  const copy = (Array.isArray(json) ? [...(json as unknown[])] : { ...json }) as Record<
    string,
    unknown
  >;
  copy[key] = further.length === 0 ? value : damaged(copy[key], further, value);
  return copy;
};

/** The same under another name: what is replaced is then seen to have been replaced. */
const renamed = (whole: object, number: number): object =>
  Object.fromEntries(
    Object.entries(whole).map(([key, value]: [string, unknown]) => [
      key,
      (key === 'name' && value !== 'oidc_client' && value !== 'bookmark') || key === 'label'
        ? `${String(value)} ${number}`
        : value,
    ]),
  );

const damagedBody = (whole: object): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(damage, { maxLength: 2 }), fc.nat(3))
    .map(([damages, number]) =>
      JSON.stringify(
        damages.reduce<unknown>(
          (json, { steps, value }) => damaged(json, steps, value),
          renamed(whole, number),
        ),
      ),
    );

/** What each org has before anything is asked of it: one of each kind. */
export const firstObjects: readonly { readonly path: string; readonly body: object }[] = [
  { path: '/api/v1/apps', body: bodies.app },
  { path: '/api/v1/authorizationServers', body: bodies.server },
  { path: '/api/v1/groups', body: bodies.group },
  { path: '/api/v1/trustedOrigins', body: bodies.origin },
  { path: '/api/v1/users', body: bodies.user },
  { path: '/api/v1/policies', body: bodies.appSignInPolicy },
];

const anyBody = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...Object.values(bodies)).chain(damagedBody) },
  { weight: 2, arbitrary: fc.jsonValue().map((value) => JSON.stringify(value)) },
  { weight: 2, arbitrary: fc.string({ maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '{',
      '{"a":1,}',
      '\uFEFF{}',
      `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
      JSON.stringify({ label: 'x'.repeat(1_100_000) }),
    ),
  },
);

const query = fc.array(
  fc.tuple(
    fc.constantFrom(
      'filter',
      'search',
      'q',
      'limit',
      'after',
      'type',
      'activate',
      'expand',
      'mode',
      'since',
      'until',
      'sortBy',
      'sortOrder',
      'nextLogin',
      'sendEmail',
    ),
    fc.oneof(
      fc.constantFrom(
        'status eq "ACTIVE"',
        'name eq "x" or (label sw "y" and id pr)',
        'profile.login co "a"',
        'eventType eq "x"',
        '((((',
        '1',
        '-1',
        '0',
        'true',
        'false',
        'force',
        'ACCESS_POLICY',
        'PASSWORD',
        'DESCENDING',
        '2020-01-01T00:00:00Z',
      ),
      fc.string({ maxLength: 30 }),
    ),
  ),
  { maxLength: 2 },
);

const otherMethod = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE');

/** A request to the Management API, of which most are wrong in some way. */
export const anyRequest: fc.Arbitrary<GeneratedRequest> = fc
  .constantFrom(...operations)
  .chain(([method, path, body]) =>
    fc.record({
      method: fc.oneof(
        { weight: 14, arbitrary: fc.constant(method) },
        { weight: 1, arbitrary: otherMethod },
      ),
      template: fc.constant(`/api/v1/${path}`),
      slots: fc.array(fc.record({ at: fc.nat(999), isFitting: fc.integer({ min: 0, max: 7 }) }), {
        minLength: 3,
        maxLength: 3,
      }),
      query: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: query }),
      body: fc.oneof(
        {
          weight: 6,
          arbitrary: body === undefined ? fc.constant(undefined) : damagedBody(bodies[body]),
        },
        { weight: 1, arbitrary: anyBody },
      ),
      contentType: fc.oneof(
        { weight: 14, arbitrary: fc.constant('application/json') },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            undefined,
            'text/plain',
            'application/xml',
            'application/json; charset=utf-8',
          ),
        },
      ),
      credentials: fc.oneof(
        { weight: 14, arbitrary: fc.constant('super' as const) },
        {
          weight: 1,
          arbitrary: fc.constantFrom('limited' as const, 'none' as const, 'wrong' as const),
        },
      ),
    }),
  );
