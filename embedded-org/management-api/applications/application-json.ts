import type { Application } from '../../domain/applications.ts';
import { usesSecret } from '../../domain/applications.ts';
import type { BuiltInApplication } from '../../domain/built-in-applications.ts';
import type { Org } from '../../domain/org.ts';
import type { ManagementParts } from '../http/management-context.ts';
import type { JsonObject } from './filled-up.ts';
import { withValue } from './filled-up.ts';

/** An OpenID Connect application as the org lists it: without its secret. */
export const applicationJson = (
  app: Application,
  { org, oauth }: ManagementParts,
  orgUrl: string,
): JsonObject => {
  const described = {
    id: app.id,
    orn: `orn:okta:idp:${org.id}:apps:oidc_client:${app.id}`,
    name: 'oidc_client',
    label: app.label,
    status: app.status,
    lastUpdated: app.lastUpdated,
    created: app.created,
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
      signing: { kid: oauth.servers.kid('org') },
      oauthClient: {
        autoKeyRotation: true,
        client_id: app.clientId,
        token_endpoint_auth_method: app.tokenEndpointAuthMethod,
        pkce_required: app.pkceRequired,
      },
    },
    universalLogout: null,
    settings: {
      app: {},
      notifications: {
        vpn: { network: { connection: 'DISABLED' }, message: null, helpUrl: null },
      },
      manualProvisioning: false,
      implicitAssignment: app.implicitAssignment,
      emOptInStatus: 'NONE',
      notes: { admin: null, enduser: null },
      oauthClient: oauthClientJson(app, org),
    },
    _links: linksOf(app, org, orgUrl),
  };
  return Object.entries(app.passive).reduce<JsonObject>(
    (json, [path, value]) => withValue(json, path.split('.'), value),
    described,
  );
};

/** The same with the secret, as the answers to POST and PUT have it. */
export const applicationJsonWithSecret = (
  app: Application,
  parts: ManagementParts,
  orgUrl: string,
): JsonObject => {
  const json = applicationJson(app, parts, orgUrl);
  const secret = app.secrets.find(({ status }) => status === 'ACTIVE');
  if (!usesSecret(app) || !secret) return json;
  return withValue(json, ['credentials', 'oauthClient', 'client_secret'], secret.value);
};

const oauthClientJson = (app: Application, { features }: Org): JsonObject => ({
  client_uri: null,
  logo_uri: null,
  redirect_uris: app.redirectUris,
  ...(app.postLogoutRedirectUris.length > 0 && {
    post_logout_redirect_uris: app.postLogoutRedirectUris,
  }),
  response_types: app.responseTypes,
  grant_types: app.grantTypes,
  ...(app.initiateLoginUri !== undefined && { initiate_login_uri: app.initiateLoginUri }),
  application_type: app.applicationType,
  consent_method: app.consentMethod,
  issuer_mode: app.issuerMode,
  ...(features.isRotationOffered() && refreshTokenJson(app)),
  idp_initiated_login: { mode: 'DISABLED', default_scope: [] },
  wildcard_redirect: app.wildcardRedirect,
  dpop_bound_access_tokens: app.dpopBound,
  participate_slo: false,
});

/** The grace period says nothing of a token that stays, and is left out then. */
const refreshTokenJson = ({ refreshToken }: Application): JsonObject => {
  if (!refreshToken) return {};
  const { rotationType: rotation_type, leeway } = refreshToken;
  return {
    refresh_token: rotation_type === 'ROTATE' ? { rotation_type, leeway } : { rotation_type },
  };
};

const linksOf = (app: Application, org: Org, orgUrl: string): JsonObject => {
  const self = `${orgUrl}/api/v1/apps/${app.id}`;
  const step = app.status === 'ACTIVE' ? 'deactivate' : 'activate';
  return {
    uploadLogo: { href: `${self}/logo`, hints: { allow: ['POST'] } },
    appLinks: [
      {
        name: 'oidc_client_link',
        href: `${orgUrl}/home/oidc_client/${app.id}/${derivedId('aln', org)}`,
        type: 'text/html',
      },
    ],
    profileEnrollment: { href: `${orgUrl}/api/v1/policies/${app.profileEnrollmentPolicyId}` },
    policies: { href: `${self}/policies`, hints: { allow: ['PUT'] } },
    groups: { href: `${self}/groups` },
    logo: [{ name: 'medium', href: `${orgUrl}/assets/img/logos/default.png`, type: 'image/png' }],
    ...credentialLinks(app, self),
    accessPolicy: { href: `${orgUrl}/api/v1/policies/${app.signInPolicyId}` },
    users: { href: `${self}/users` },
    [step]: { href: `${self}/lifecycle/${step}` },
  };
};

const credentialLinks = (app: Application, self: string): JsonObject => {
  const name = usesSecret(app)
    ? 'secrets'
    : app.tokenEndpointAuthMethod === 'private_key_jwt'
      ? 'jwks'
      : undefined;
  return name === undefined
    ? {}
    : { clientCredentials: [{ name, href: `${self}/credentials/${name}` }] };
};

/** An application every org comes with. */
export const builtInApplicationJson = (
  app: BuiltInApplication,
  { org, oauth }: ManagementParts,
  orgUrl: string,
): JsonObject => {
  const self = `${orgUrl}/api/v1/apps/${app.id}`;
  return {
    id: app.id,
    orn: `orn:okta:idp:${org.id}:apps:${app.name}:${app.id}`,
    name: app.name,
    label: app.label,
    status: 'ACTIVE',
    lastUpdated: org.created,
    created: org.created,
    accessibility: { selfService: false, errorRedirectUrl: null, loginRedirectUrl: null },
    visibility: {
      autoLaunch: false,
      autoSubmitToolbar: false,
      hide: { iOS: false, web: false },
      appLinks: {},
    },
    features: [],
    signOnMode: 'OPENID_CONNECT',
    credentials: {
      userNameTemplate: { template: '${source.login}', type: 'BUILT_IN' },
      signing: { kid: oauth.servers.kid('org') },
      oauthClient: {
        autoKeyRotation: true,
        client_id: app.clientId,
        token_endpoint_auth_method: 'none',
        pkce_required: true,
      },
    },
    universalLogout: null,
    settings: {
      app: {},
      notifications: {
        vpn: { network: { connection: 'DISABLED' }, message: null, helpUrl: null },
      },
      manualProvisioning: false,
      implicitAssignment: app.name !== 'saasure',
      emOptInStatus: 'NONE',
      notes: { admin: null, enduser: null },
    },
    _links: {
      uploadLogo: { href: `${self}/logo`, hints: { allow: ['POST'] } },
      appLinks: [],
      policies: { href: `${self}/policies`, hints: { allow: ['PUT'] } },
      groups: { href: `${self}/groups` },
      logo: [{ name: 'medium', href: `${orgUrl}/assets/img/logos/default.png`, type: 'image/png' }],
      accessPolicy: { href: `${orgUrl}/api/v1/policies/${app.signInPolicyId}` },
      users: { href: `${self}/users` },
      deactivate: { href: `${self}/lifecycle/deactivate` },
    },
  };
};

/** An id that the org has one of, and always the same. */
const derivedId = (prefix: string, org: Org): string => prefix + org.id.slice(3);
