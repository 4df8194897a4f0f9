import type { Context } from 'hono';
import { Hono } from 'hono';
import { z } from 'zod';
import type { OrgContext } from '../context.ts';
import { oktaError } from '../http/okta-error.ts';
import type { ClassicStep } from '../identity-engine/classic-authentication.ts';

const body = z.object({
  username: z.string().optional(),
  password: z.string().default(''),
  stateToken: z.string().default(''),
  passCode: z.string().default(''),
});

/** `/api/v1/authn`: primary authentication, and Google Authenticator as second factor. */
export const authnRoutes = (context: OrgContext): Hono => {
  const app = new Hono();
  const classic = () => context.parts.identityEngine.classic;
  app.post('/api/v1/authn', async (c) => {
    const { username, password, stateToken } = await read(c);
    return username === undefined
      ? send(context, c, classic().state(stateToken))
      : send(context, c, classic().primary(username, password));
  });
  app.post('/api/v1/authn/factors/:factor/verify', async (c) => {
    const { stateToken, passCode } = await read(c);
    // Without a code the client asks for the challenge, which is the state it is in.
    return send(
      context,
      c,
      passCode === '' ? classic().state(stateToken) : classic().verify(stateToken, passCode),
    );
  });
  app.post('/api/v1/authn/cancel', async (c) => {
    classic().cancel((await read(c)).stateToken);
    return c.json({});
  });
  return app;
};

const read = async (c: Context): Promise<z.output<typeof body>> =>
  body.safeParse(await c.req.json().catch(() => ({}))).data ?? body.parse({});

const send = (context: OrgContext, c: Context, step: ClassicStep): Response => {
  c.header('cache-control', 'no-cache, no-store');
  switch (step.kind) {
    case 'authentication-failed':
      return oktaError(c, 401, 'E0000004', 'Authentication failed');
    case 'invalid-token':
      return oktaError(c, 401, 'E0000011', 'Invalid token provided');
    case 'wrong-code':
      return oktaError(c, 403, 'E0000068', 'Invalid Passcode/Answer', [
        step.result === 'used'
          ? 'Each code can only be used once. Please wait for a new code and try again.'
          : "Your code doesn't match our records. Please try again.",
      ]);
    case 'success':
    case 'second-factor':
      return c.json(transaction(context.orgUrl(c.req.raw), step));
  }
};

/** The transaction in the form of Okta's Authentication API. */
const transaction = (
  orgUrl: string,
  { kind, token, proved }: Extract<ClassicStep, { kind: 'success' | 'second-factor' }>,
): object => {
  const { id, passwordChanged, profile, totp } = proved.user;
  const user = {
    id,
    passwordChanged,
    profile: {
      login: profile.login,
      firstName: profile.firstName,
      lastName: profile.lastName,
      locale: 'en_US',
      timeZone: 'America/Los_Angeles',
    },
  };
  const expiresAt = new Date(proved.expiresAt).toISOString();
  if (kind === 'success')
    return { expiresAt, status: 'SUCCESS', sessionToken: token, _embedded: { user } };
  return {
    stateToken: token,
    expiresAt,
    status: 'MFA_REQUIRED',
    _embedded: {
      user,
      factors: [
        {
          id: totp?.id,
          factorType: 'token:software:totp',
          provider: 'GOOGLE',
          vendorName: 'GOOGLE',
          profile: { credentialId: profile.login },
          _links: {
            verify: {
              href: `${orgUrl}/api/v1/authn/factors/${totp?.id ?? ''}/verify`,
              hints: { allow: ['POST'] },
            },
          },
        },
      ],
      policy: { allowRememberDevice: false, rememberDeviceLifetimeInMinutes: 0 },
    },
    _links: {
      cancel: { href: `${orgUrl}/api/v1/authn/cancel`, hints: { allow: ['POST'] } },
    },
  };
};
