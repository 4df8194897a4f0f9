import type { ClassicStep } from '../identity-engine/classic-authentication.ts';

type Standing = Extract<ClassicStep, { kind: 'success' | 'second-factor' | 'challenge' }>;

/** A sign-in in the form of Okta's Authentication API, «Authentication Transaction». */
export const transactionJson = (orgUrl: string, { kind, token, proved }: Standing): object => {
  const link = (path: string, name?: string): object => ({
    ...(name === undefined ? {} : { name }),
    href: `${orgUrl}/api/v1/authn/${path}`,
    hints: { allow: ['POST'] },
  });
  const user = userJson(proved);
  const expiresAt = new Date(proved.expiresAt).toISOString();
  if (kind === 'success')
    return { expiresAt, status: 'SUCCESS', sessionToken: token, _embedded: { user } };
  const { totp, profile } = proved.user;
  const verify = `factors/${totp?.id ?? ''}/verify`;
  const factor = {
    id: totp?.id,
    factorType: 'token:software:totp',
    provider: 'GOOGLE',
    vendorName: 'GOOGLE',
    profile: { credentialId: profile.login },
  };
  const policy = {
    allowRememberDevice: false,
    rememberDeviceLifetimeInMinutes: 0,
    rememberDeviceByDefault: false,
    factorsPolicyInfo: {},
  };
  if (kind === 'challenge')
    return {
      stateToken: token,
      expiresAt,
      status: 'MFA_CHALLENGE',
      _embedded: { user, factor, policy },
      _links: { next: link(verify, 'verify'), prev: link('previous'), cancel: link('cancel') },
    };
  return {
    stateToken: token,
    expiresAt,
    status: 'MFA_REQUIRED',
    _embedded: { user, factors: [{ ...factor, _links: { verify: link(verify) } }], policy },
    _links: { cancel: link('cancel') },
  };
};

const userJson = ({ user: { id, passwordChanged, profile } }: Standing['proved']): object => ({
  id,
  passwordChanged,
  profile: {
    login: profile.login,
    firstName: profile.firstName,
    lastName: profile.lastName,
    locale: 'en_US',
    timeZone: 'America/Los_Angeles',
  },
});
