/** What an org has subscribed to. `none`: nothing is refused. */
export const rateLimitPlans = ['none', 'integrator-free', 'enterprise'] as const;

export type RateLimitPlan = (typeof rateLimitPlans)[number];

/** Calls that are counted together. */
export interface Bucket {
  readonly name: string;
  /** Calls a minute. */
  readonly limit: number;
}

type LimitedPlan = Exclude<RateLimitPlan, 'none'>;

/** Calls a minute by bucket. Source: Okta, rate limits of management endpoints, as of 2025. */
const limits = {
  apps: { 'integrator-free': 20, enterprise: 100 },
  'apps/{id}': { 'integrator-free': 100, enterprise: 600 },
  groups: { 'integrator-free': 100, enterprise: 600 },
  'groups/{id}': { 'integrator-free': 100, enterprise: 600 },
  users: { 'integrator-free': 100, enterprise: 600 },
  'write users/{id}': { 'integrator-free': 100, enterprise: 600 },
  'read users/{id}': { 'integrator-free': 100, enterprise: 1000 },
  logs: { 'integrator-free': 20, enterprise: 50 },
  other: { 'integrator-free': 100, enterprise: 600 },
  'oauth2/clients': { 'integrator-free': 25, enterprise: 100 },
  'oauth2/token': { 'integrator-free': 300, enterprise: 1200 },
  'oauth2/authorize': { 'integrator-free': 300, enterprise: 1200 },
  'oauth2/other': { 'integrator-free': 300, enterprise: 1200 },
  'idp/idx': { 'integrator-free': 100, enterprise: 1000 },
  'idp/idx/identify': { 'integrator-free': 100, enterprise: 1000 },
  'idp/idx/introspect': { 'integrator-free': 200, enterprise: 2000 },
  'login/login.htm': { 'integrator-free': 200, enterprise: 1200 },
} as const satisfies Record<string, Record<LimitedPlan, number>>;

type BucketName = keyof typeof limits;

/** Calls that may be answered at the same time. */
export const concurrencyOf: Record<RateLimitPlan, number> = {
  none: Number.POSITIVE_INFINITY,
  'integrator-free': 35,
  enterprise: 75,
};

/** The bucket of a call; nothing for what is not limited: keys and metadata. */
export const bucketOf = (plan: RateLimitPlan, method: string, path: string): Bucket | undefined => {
  const name = nameOf(method, path);
  if (name === undefined) return undefined;
  return { name, limit: limits[name][plan === 'none' ? 'enterprise' : plan] };
};

const nameOf = (method: string, path: string): BucketName | undefined => {
  if (path.startsWith('/api/v1/')) return managementBucket(method, path);
  if (path.startsWith('/idp/idx/')) {
    const step = path.slice('/idp/idx/'.length);
    return step === 'identify' || step === 'introspect' ? `idp/idx/${step}` : 'idp/idx';
  }
  if (path.startsWith('/login/login.htm')) return 'login/login.htm';
  if (path.startsWith('/oauth2/')) return oauthBucket(path);
  return path === '/.well-known/okta-organization' ? 'other' : undefined;
};

const managementBucket = (method: string, path: string): BucketName => {
  const [resource = '', id, ...below] = path.split('/').slice(3);
  const isOne = id !== undefined && below.length === 0;
  if (resource === 'apps') return isOne ? 'apps/{id}' : 'apps';
  if (resource === 'logs') return 'logs';
  if (resource === 'groups' && (isOne || id === undefined)) return isOne ? 'groups/{id}' : 'groups';
  if (resource === 'users' && id === undefined) return 'users';
  if (resource === 'users' && isOne)
    return method === 'GET' ? 'read users/{id}' : 'write users/{id}';
  return 'other';
};

const oauthBucket = (path: string): BucketName | undefined => {
  if (/\/(v1\/keys|\.well-known\/[^/]+)$/.test(path)) return undefined;
  if (path.startsWith('/oauth2/v1/clients')) return 'oauth2/clients';
  if (path.endsWith('/v1/token')) return 'oauth2/token';
  return path.endsWith('/v1/authorize') ? 'oauth2/authorize' : 'oauth2/other';
};
