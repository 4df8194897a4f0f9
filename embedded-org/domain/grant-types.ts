/** The grant types an application or an access policy rule can hold, in Okta's spelling. */
export const grantTypes = [
  'authorization_code',
  'interaction_code',
  'refresh_token',
  'implicit',
  'client_credentials',
  'password',
  'urn:ietf:params:oauth:grant-type:device_code',
  'urn:ietf:params:oauth:grant-type:jwt-bearer',
  'urn:ietf:params:oauth:grant-type:saml2-bearer',
  'urn:ietf:params:oauth:grant-type:token-exchange',
  'urn:openid:params:grant-type:ciba',
  'urn:okta:params:oauth:grant-type:otp',
  'urn:okta:params:oauth:grant-type:oob',
  'http://auth0.com/oauth/grant-type/mfa-otp',
  'http://auth0.com/oauth/grant-type/mfa-oob',
] as const;

export type GrantType = (typeof grantTypes)[number];

export type ApplicationType = 'web' | 'browser' | 'native' | 'service';

const forUsers = grantTypes.filter(
  (grant) =>
    ![
      'client_credentials',
      'password',
      'urn:ietf:params:oauth:grant-type:jwt-bearer',
      'urn:openid:params:grant-type:ciba',
    ].includes(grant),
);

/** Which grant types an application of each type may have, and which it must have. */
export const grantTypesOf: Record<
  ApplicationType,
  { readonly allowed: readonly GrantType[]; readonly required: readonly GrantType[] }
> = {
  web: {
    allowed: [...forUsers, 'client_credentials', 'urn:openid:params:grant-type:ciba'],
    required: ['authorization_code'],
  },
  browser: { allowed: forUsers, required: [] },
  native: {
    allowed: [
      ...forUsers,
      'password',
      'urn:ietf:params:oauth:grant-type:jwt-bearer',
      'urn:openid:params:grant-type:ciba',
    ],
    required: ['authorization_code'],
  },
  service: {
    allowed: ['client_credentials', 'urn:ietf:params:oauth:grant-type:token-exchange'],
    required: ['client_credentials'],
  },
};
