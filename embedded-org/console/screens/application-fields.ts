import { z } from 'zod';
import type { ApplicationSettings, RefreshTokenBehavior } from '../../domain/applications.ts';
import type { GrantType } from '../../domain/grant-types.ts';
import type { CheckboxesField, Field } from '../description.ts';
import type { Words } from '../words/words.ts';
import type { GrantOffer } from './grant-offers.ts';
import { option } from './parts.ts';
import { whereSaid } from './where-said.ts';

/** What the wizard and the General tab have in common. */
export const applicationValues = z.object({
  client_name: z.string(),
  dpop: z.boolean(),
  grantTypes: z.array(z.string()),
  rotationType: z.enum(['ROTATE', 'STATIC']),
  leeway: z.string(),
  wildcard: z.boolean(),
  redirectUris: z.array(z.string()),
  postLogoutRedirectUris: z.array(z.string()),
});
export type ApplicationValues = z.infer<typeof applicationValues>;

/** The form's field by what the org validates. */
export const applicationSubjects = {
  label: 'client_name',
  'settings.oauthClient.grant_types': 'grantTypes',
  'settings.oauthClient.redirect_uris': 'redirectUris',
  'settings.oauthClient.post_logout_redirect_uris': 'postLogoutRedirectUris',
  'settings.oauthClient.initiate_login_uri': 'initiateLoginUri',
  'settings.oauthClient.refresh_token.leeway': 'leeway',
  'credentials.oauthClient.pkce_required': 'pkceRequired',
} as const;

/** What is between the name and the URIs: proof of possession, grant types, refresh tokens. */
export const grantFields = (words: Words, offer: GrantOffer): Field[] => {
  const { grants, application } = words;
  const { settings } = application;
  return [
    ...whereSaid(settings.dpop, (label): Field[] => [
      { kind: 'checkbox', name: 'dpop', label, text: settings.dpopText },
    ]),
    {
      kind: 'checkboxes',
      name: 'grantTypes',
      label: grants.label,
      groups: offer.groups,
      ...behindAdvanced(words, offer),
    },
    ...(offer.rotation ? rotationFields(words) : []),
  ];
};

/** The groups of an offer that are not shown at once. */
export const behindAdvanced = (
  { grants }: Words,
  { advanced: groups }: GrantOffer,
): Pick<CheckboxesField, 'advanced'> =>
  grants.advanced === undefined || groups.length === 0
    ? {}
    : { advanced: { text: grants.advanced, groups } };

/** How refresh tokens behave, where the grant is ticked. */
const rotationFields = (words: Words): Field[] => {
  const { settings } = words.application;
  const withRefreshToken = { field: 'grantTypes', includes: 'refresh_token' } as const;
  return [
    {
      kind: 'section',
      name: 'refreshTokenSection',
      title: settings.refreshToken,
      visibleWhen: [withRefreshToken],
    },
    {
      kind: 'radios',
      name: 'rotationType',
      label: settings.behavior,
      options: [option('ROTATE', settings.rotate), option('STATIC', settings.persistent)],
      visibleWhen: [withRefreshToken],
    },
    {
      kind: 'number',
      name: 'leeway',
      label: settings.gracePeriod,
      unit: settings.seconds,
      visibleWhen: [withRefreshToken, { field: 'rotationType', is: 'ROTATE' }],
    },
  ];
};

/**
 * Where Okta may send a browser after sign-in and after sign-out.
 *
 * @param optional the word that marks what may be left out
 */
export const redirectFields = (words: Words, optional?: string): Field[] => {
  const { application, common } = words;
  const { settings } = application;
  return [
    {
      kind: 'uris',
      name: 'redirectUris',
      label: settings.signInUris,
      help: settings.signInUrisHelp,
      learnMore: common.learnMore,
      addText: common.addUri,
      checkbox: { name: 'wildcard', text: settings.wildcard },
      ruled: true,
    },
    {
      kind: 'uris',
      name: 'postLogoutRedirectUris',
      label: settings.signOutUris,
      ...(optional !== undefined && { optional }),
      help: settings.signOutUrisHelp,
      learnMore: common.learnMore,
      addText: common.addUri,
      ruled: true,
    },
  ];
};

/** The settings that the values of the shared fields stand for. */
export const settingsFrom = (
  values: ApplicationValues,
  grantTypes: GrantType[],
): Pick<
  ApplicationSettings,
  | 'label'
  | 'dpopBound'
  | 'grantTypes'
  | 'responseTypes'
  | 'refreshToken'
  | 'wildcardRedirect'
  | 'redirectUris'
  | 'postLogoutRedirectUris'
> => ({
  label: values.client_name.trim(),
  dpopBound: values.dpop,
  grantTypes,
  responseTypes: responseTypesOf(grantTypes),
  refreshToken: grantTypes.includes('refresh_token') ? refreshTokenFrom(values) : undefined,
  wildcardRedirect: values.wildcard ? 'SUBDOMAIN' : 'DISABLED',
  redirectUris: filled(values.redirectUris),
  postLogoutRedirectUris: filled(values.postLogoutRedirectUris),
});

/** What was typed, without the rows that were left empty. */
export const filled = (uris: readonly string[]): string[] =>
  uris.map((uri) => uri.trim()).filter((uri) => uri !== '');

const refreshTokenFrom = ({ rotationType, leeway }: ApplicationValues): RefreshTokenBehavior => ({
  rotationType,
  // Not a number is refused by the org as a leeway out of bounds. Without rotation there is none.
  leeway: rotationType === 'STATIC' ? 30 : leeway.trim() === '' ? Number.NaN : Number(leeway),
});

/** OpenID Connect Dynamic Client Registration 1.0, section 2: grants imply response types. */
const responseTypesOf = (grantTypes: readonly GrantType[]): string[] => {
  const withCode = grantTypes.some((grant) =>
    (['authorization_code', 'interaction_code'] as readonly GrantType[]).includes(grant),
  );
  const implicit = grantTypes.includes('implicit');
  const types = [...(withCode ? ['code'] : []), ...(implicit ? ['id_token', 'token'] : [])];
  return types.length > 0 ? types : ['token'];
};
