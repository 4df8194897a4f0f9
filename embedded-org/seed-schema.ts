import { z } from 'zod';
import { grantTypes } from './domain/grant-types.ts';
import {
  botProtectionModes,
  captchaPages,
  threatInsightActions,
} from './domain/sign-in-protection.ts';

const described = <S extends z.ZodType>(schema: S, what: string): S => schema.describe(what);

const names = z.array(z.string().min(1)).default([]);

const adminRoles = [
  'SUPER_ADMIN',
  'ORG_ADMIN',
  'APP_ADMIN',
  'API_ACCESS_MANAGEMENT_ADMIN',
  'USER_ADMIN',
  'HELP_DESK_ADMIN',
  'READ_ONLY_ADMIN',
  'REPORT_ADMIN',
] as const;

const base64url = /^[\w-]+$/;
const base32 = /^[A-Z2-7]{16,}$/;

const person = {
  login: described(z.email(), 'username, in the form of an e-mail address'),
  email: described(z.email().optional(), 'primary address; the login where it is left out'),
  firstName: described(z.string().min(1), 'given name'),
  lastName: described(z.string().min(1), 'family name'),
  groups: described(names, 'names of groups of this seed; Everyone is a matter of course'),
};

const totpSecret = z
  .string()
  .regex(base32, 'is not base32 of at least 16 characters')
  .describe('Google Authenticator, as enrolled: its secret in base32');

const user = z.strictObject({
  ...person,
  password: described(z.string().min(1).optional(), 'without one the user cannot sign in yet'),
  totpSecret: totpSecret.optional(),
  roles: described(z.array(z.enum(adminRoles)).default([]), 'standard administrator roles'),
  staged: described(z.boolean().default(false), 'whether the user is not activated yet'),
});

const administrator = z.strictObject({
  ...person,
  password: described(z.string().min(1), 'for the sign-in to the Admin Console'),
  totpSecret,
  roles: described(z.array(z.enum(adminRoles)).min(1), 'at least one administrator role'),
});

const group = z.strictObject({
  name: described(z.string().min(1), 'unique in the org'),
  description: described(z.string().nullable().default(null), 'shown below the name'),
});

const grants = z.array(z.enum(grantTypes));

const application = z.strictObject({
  label: described(z.string().min(1), 'App integration name'),
  type: described(
    z.enum(['web', 'browser', 'native', 'service']),
    'application type: Web, Single-Page, Native, API Services',
  ),
  clientId: described(z.string().min(6).max(100).optional(), 'made up where it is left out'),
  clientSecret: described(z.string().min(14).max(100).optional(), 'made up where it is left out'),
  tokenEndpointAuthMethod: described(
    z
      .enum([
        'client_secret_basic',
        'client_secret_post',
        'client_secret_jwt',
        'private_key_jwt',
        'none',
      ])
      .optional(),
    'how the client shows who it is; by default a secret, or none for public clients',
  ),
  jwks: described(
    z
      .strictObject({
        keys: described(
          z.array(z.looseObject({ kty: z.enum(['RSA', 'EC']).describe('key type') })),
          'each a public JWK',
        ),
      })
      .optional(),
    'public keys of a client that uses private_key_jwt (RFC 7517)',
  ),
  pkceRequired: described(z.boolean().optional(), 'Require PKCE as additional verification'),
  grantTypes: described(grants.optional(), 'Okta’s defaults for the type where it is left out'),
  redirectUris: described(z.array(z.string()).default([]), 'Sign-in redirect URIs'),
  postLogoutRedirectUris: described(z.array(z.string()).default([]), 'Sign-out redirect URIs'),
  initiateLoginUri: described(z.string().optional(), 'Initiate login URI'),
  refreshToken: described(
    z
      .strictObject({
        rotationType: described(z.enum(['ROTATE', 'STATIC']), 'rotating or persistent'),
        leeway: described(z.int().min(0).max(60).default(30), 'grace period in seconds'),
      })
      .optional(),
    'how refresh tokens behave',
  ),
  active: described(z.boolean().default(true), 'whether the application is active'),
  assign: described(
    z
      .strictObject({
        everyone: described(z.boolean().default(false), 'every user of the org'),
        users: described(names, 'logins of users'),
        groups: described(names, 'names of groups'),
      })
      .prefault({}),
    'who may use it',
  ),
});

const rule = z.strictObject({
  name: described(z.string().min(1), 'Rule Name'),
  grantTypes: described(grants.min(1), 'IF Grant type is'),
  groups: described(
    z.array(z.string().min(1)).optional(),
    'names of groups; any user assigned the app where users and groups are left out',
  ),
  users: described(names, 'logins of users'),
  scopes: described(z.array(z.string().min(1)).default(['*']), 'names of scopes, or * for any'),
  accessTokenLifetimeMinutes: described(z.int().min(5).max(1440).default(60), '5 to 1440'),
  refreshTokenLifetimeMinutes: described(z.int().min(0).default(0), '0 is unlimited'),
  refreshTokenWindowMinutes: described(
    z.int().min(10).max(2_628_000).default(10_080),
    'but will expire if not used every … minutes',
  ),
});

const policy = z.strictObject({
  name: described(z.string().min(1), 'Name of the access policy'),
  description: described(z.string().default(''), 'Description of the access policy'),
  clients: described(
    z.array(z.string().min(1)).default(['ALL_CLIENTS']),
    'client ids of applications, or ALL_CLIENTS',
  ),
  rules: described(z.array(rule).default([]), 'in order of priority'),
});

const authorizationServer = z.strictObject({
  name: described(z.string().min(1), '`default` adds to the default authorization server'),
  description: described(z.string().default(''), 'shown in the list of servers'),
  audience: described(
    z.string().min(1).optional(),
    'aud of its access tokens; required for every server but the default one',
  ),
  scopes: described(
    z
      .array(
        z.strictObject({
          name: described(z.string().min(1), 'as clients ask for it'),
          description: described(z.string().optional(), 'shown to users who consent'),
          default: described(z.boolean().default(false), 'given where no scope is asked for'),
        }),
      )
      .default([]),
    'scopes besides those of OpenID Connect',
  ),
  policies: described(z.array(policy).default([]), 'access policies in order of priority'),
});

const trustedOrigin = z.strictObject({
  name: described(z.string().min(1), 'Origin name'),
  origin: described(z.string().min(1), 'scheme, host and port'),
  cors: described(z.boolean().default(true), 'Cross-Origin Resource Sharing'),
  redirect: described(z.boolean().default(false), 'Redirect'),
});

const signInProtection = z.strictObject({
  captcha: described(z.array(z.enum(captchaPages)).default([]), 'pages that ask for a CAPTCHA'),
  botProtection: described(
    z.enum(botProtectionModes).default('LOG_ONLY'),
    'what is done with what seems to be a program',
  ),
  threatInsight: described(
    z.enum(threatInsightActions).default('none'),
    'what is done with addresses that failed too often',
  ),
});

const apiToken = z.strictObject({
  name: described(z.string().min(1), 'Token Name'),
  of: described(z.string().min(1), 'login of the user with whose roles it acts'),
  value: described(z.string().min(20), 'sent as Authorization: SSWS {value}'),
  zones: described(
    z.array(z.string().min(1)).min(1).optional(),
    'ids of network zones it is bound to, as the API tells; it is taken from anywhere all the same',
  ),
});

const passkey = z.strictObject({
  of: described(z.string().min(1), 'login of the user whose passkey it is'),
  id: described(z.string().regex(base64url, 'is not base64url'), 'credential id, base64url'),
  publicKey: described(
    z.string().regex(base64url, 'is not base64url'),
    'public key of P-256, as SPKI (DER), base64url',
  ),
  signCount: described(z.int().min(0).default(0), 'its count so far'),
});

/** How an org starts out. Both states of each switch occur in real orgs. */
export const seedSchema = z.strictObject({
  interactionCode: z
    .boolean()
    .default(false)
    .describe('Settings > Account > Embedded widget sign-in support: Interaction Code'),
  defaultPolicy: z
    .boolean()
    .default(true)
    .describe('whether the default authorization server has its Default Policy and rule'),
  refreshTokenRotation: z
    .enum(['general', 'feature on', 'feature off'])
    .default('general')
    .describe('whether refresh token rotation is a feature at Settings > Features, and is on'),
  apiAccessManagement: z
    .boolean()
    .default(true)
    .describe('whether the org may have authorization servers beside its own'),
  groups: described(z.array(group).default([]), 'groups besides Everyone'),
  users: described(z.array(user).default([]), 'people besides the sample user'),
  administrators: described(
    z.array(administrator).default([]),
    'administrators besides the super administrator and the organization administrator',
  ),
  applications: described(z.array(application).default([]), 'applications besides Sample App'),
  authorizationServers: described(
    z.array(authorizationServer).default([]),
    'custom authorization servers',
  ),
  trustedOrigins: described(z.array(trustedOrigin).default([]), 'Security > API > Trusted Origins'),
  signInProtection: described(
    signInProtection.prefault({}),
    'what the org says it has against programs; it keeps nobody out here',
  ),
  apiTokens: described(
    z.array(apiToken).default([]),
    'API tokens besides the super administrator’s',
  ),
  passkeys: described(
    z.array(passkey).default([]),
    'passkeys, as enrolled; where there is one, the org has the authenticator',
  ),
});

/** How an org starts out, as a seed file says it: what is left out has its default. */
export type Seed = z.input<typeof seedSchema>;

/** A seed with its defaults. */
export type CompleteSeed = z.output<typeof seedSchema>;
