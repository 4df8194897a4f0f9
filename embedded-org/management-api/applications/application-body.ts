import { z } from 'zod';
import type {
  Application,
  ApplicationDraft,
  ApplicationSettings,
} from '../../domain/applications.ts';
import { newId } from '../../domain/ids.ts';
import { grantTypes } from '../../domain/grant-types.ts';

const object = z.record(z.string(), z.unknown());

/** An OpenID Connect application as clients send it. Read-only fields are ignored, as Okta does. */
export const applicationBody = z.object({
  name: z.literal('oidc_client').nullish(),
  signOnMode: z.literal('OPENID_CONNECT'),
  label: z.string(),
  accessibility: object.nullish(),
  visibility: object.nullish(),
  profile: object.nullish(),
  credentials: z
    .object({
      userNameTemplate: object.nullish(),
      oauthClient: z
        .object({
          client_id: z
            .string()
            .min(6)
            .max(100)
            .regex(/^[\w.~-]+$/)
            .nullish(),
          client_secret: z.string().min(14).max(100).nullish(),
          token_endpoint_auth_method: z
            .enum([
              'client_secret_basic',
              'client_secret_post',
              'client_secret_jwt',
              'private_key_jwt',
              'none',
            ])
            .nullish(),
          pkce_required: z.boolean().nullish(),
          autoKeyRotation: z.boolean().nullish(),
        })
        .nullish(),
    })
    .nullish(),
  settings: z.object({
    app: object.nullish(),
    implicitAssignment: z.boolean().nullish(),
    manualProvisioning: z.boolean().nullish(),
    notifications: object.nullish(),
    notes: object.nullish(),
    oauthClient: z.object({
      application_type: z.enum(['web', 'browser', 'native', 'service']),
      grant_types: z.array(z.enum(grantTypes)),
      response_types: z.array(z.enum(['code', 'token', 'id_token'])).nullish(),
      redirect_uris: z.array(z.string()).nullish(),
      post_logout_redirect_uris: z.array(z.string()).nullish(),
      initiate_login_uri: z.string().nullish(),
      email_magic_link_redirect_uri: z.string().nullish(),
      wildcard_redirect: z.enum(['DISABLED', 'SUBDOMAIN']).nullish(),
      consent_method: z.enum(['TRUSTED', 'REQUIRED']).nullish(),
      issuer_mode: z.enum(['ORG_URL', 'CUSTOM_URL', 'DYNAMIC']).nullish(),
      dpop_bound_access_tokens: z.boolean().nullish(),
      refresh_token: z
        .object({
          rotation_type: z.enum(['ROTATE', 'STATIC']),
          leeway: z.number().nullish(),
        })
        .nullish(),
      client_uri: z.string().nullish(),
      logo_uri: z.string().nullish(),
      tos_uri: z.string().nullish(),
      policy_uri: z.string().nullish(),
      jwks_uri: z.string().nullish(),
      jwks: z.object({ keys: z.array(object) }).nullish(),
      idp_initiated_login: object.nullish(),
      frontchannel_logout_uri: z.string().nullish(),
      frontchannel_logout_session_required: z.boolean().nullish(),
      participate_slo: z.boolean().nullish(),
      network: object.nullish(),
    }),
  }),
});

export type ApplicationBody = z.output<typeof applicationBody>;

/** What to create out of a request. */
export const draftOf = (body: ApplicationBody, activate: boolean): ApplicationDraft => {
  const { oauthClient } = body.settings;
  return {
    ...present(settingsOf(body)),
    label: body.label,
    applicationType: oauthClient.application_type,
    clientId: body.credentials?.oauthClient?.client_id ?? undefined,
    clientSecret: body.credentials?.oauthClient?.client_secret ?? undefined,
    status: activate ? 'ACTIVE' : 'INACTIVE',
  };
};

/**
 * What to replace by a request: what can be emptied is empty where the request leaves it out, what
 * has to have a value keeps the one it has.
 */
export const replacementOf = (
  body: ApplicationBody,
  before: Application,
): Partial<ApplicationSettings> => ({
  ...present(settingsOf(body)),
  initiateLoginUri: body.settings.oauthClient.initiate_login_uri ?? undefined,
  redirectUris: body.settings.oauthClient.redirect_uris ?? [],
  postLogoutRedirectUris: body.settings.oauthClient.post_logout_redirect_uris ?? [],
  implicitAssignment: body.settings.implicitAssignment ?? before.implicitAssignment,
});

type GivenSettings = { [K in keyof ApplicationSettings]?: ApplicationSettings[K] | undefined };

const settingsOf = (body: ApplicationBody): GivenSettings => {
  const { oauthClient, implicitAssignment } = body.settings;
  const credentials = body.credentials?.oauthClient;
  const refreshToken = oauthClient.refresh_token;
  return {
    label: body.label,
    applicationType: oauthClient.application_type,
    grantTypes: [...new Set(oauthClient.grant_types)],
    responseTypes: oauthClient.response_types ?? undefined,
    redirectUris: oauthClient.redirect_uris ?? undefined,
    postLogoutRedirectUris: oauthClient.post_logout_redirect_uris ?? undefined,
    initiateLoginUri: oauthClient.initiate_login_uri ?? undefined,
    wildcardRedirect: oauthClient.wildcard_redirect ?? undefined,
    consentMethod: oauthClient.consent_method ?? undefined,
    issuerMode: oauthClient.issuer_mode ?? undefined,
    tokenEndpointAuthMethod: credentials?.token_endpoint_auth_method ?? undefined,
    pkceRequired: credentials?.pkce_required ?? undefined,
    dpopBound: oauthClient.dpop_bound_access_tokens ?? undefined,
    refreshToken: refreshToken
      ? { rotationType: refreshToken.rotation_type, leeway: refreshToken.leeway ?? 30 }
      : undefined,
    implicitAssignment: implicitAssignment ?? undefined,
    passive: passiveOf(body),
  };
};

/** What the org only keeps, by its path in the API. */
const passiveOf = ({
  accessibility,
  visibility,
  profile,
  credentials,
  settings,
}: ApplicationBody): Record<string, unknown> => {
  const { oauthClient } = settings;
  return Object.fromEntries(
    Object.entries({
      accessibility,
      visibility,
      profile,
      'credentials.userNameTemplate': credentials?.userNameTemplate,
      'credentials.oauthClient.autoKeyRotation': credentials?.oauthClient?.autoKeyRotation,
      'settings.app': settings.app,
      'settings.manualProvisioning': settings.manualProvisioning,
      'settings.notifications': settings.notifications,
      'settings.notes': settings.notes,
      'settings.oauthClient.email_magic_link_redirect_uri':
        oauthClient.email_magic_link_redirect_uri,
      'settings.oauthClient.client_uri': oauthClient.client_uri,
      'settings.oauthClient.logo_uri': oauthClient.logo_uri,
      'settings.oauthClient.tos_uri': oauthClient.tos_uri,
      'settings.oauthClient.policy_uri': oauthClient.policy_uri,
      'settings.oauthClient.jwks_uri': oauthClient.jwks_uri,
      'settings.oauthClient.jwks': oauthClient.jwks && { keys: oauthClient.jwks.keys.map(keyOf) },
      'settings.oauthClient.idp_initiated_login': oauthClient.idp_initiated_login,
      'settings.oauthClient.frontchannel_logout_uri': oauthClient.frontchannel_logout_uri,
      'settings.oauthClient.frontchannel_logout_session_required':
        oauthClient.frontchannel_logout_session_required ??
        (oauthClient.frontchannel_logout_uri ? false : undefined),
      'settings.oauthClient.participate_slo': oauthClient.participate_slo,
      'settings.oauthClient.network': oauthClient.network,
    }).filter(([, value]) => value !== undefined && value !== null),
  );
};

/** A public key as the org gives it back. */
const keyOf = (key: Record<string, unknown>): Record<string, unknown> => ({
  id: newId('pks'),
  status: 'ACTIVE',
  use: null,
  ...key,
});

const present = (given: GivenSettings): Partial<ApplicationSettings> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
