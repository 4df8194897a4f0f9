import type { Context } from 'hono';
import { Hono } from 'hono';
import type { OrgContext } from '../context.ts';
import type { Session } from '../domain/sessions.ts';
import { notFoundError } from '../http/okta-error.ts';
import { clearSessionCookie, sessionCookie } from '../http/session-cookie.ts';

/** `/api/v1/sessions/me`: the session of the browser that asks, by its cookie. */
export const sessionRoutes = (context: OrgContext): Hono => {
  const app = new Hono();
  const current = (c: Context): Session | undefined =>
    context.parts.org.sessions.resume(sessionCookie(c));
  const show = (c: Context): Response => {
    const session = current(c);
    return session ? c.json(described(context, c, session)) : noSession(c);
  };
  app.get('/api/v1/sessions/me', show);
  app.post('/api/v1/sessions/me/lifecycle/refresh', show);
  app.delete('/api/v1/sessions/me', (c) => {
    const session = current(c);
    if (!session) return noSession(c);
    context.parts.org.sessions.end(session.id);
    clearSessionCookie(c);
    return c.body(null, 204);
  });
  return app;
};

const described = (context: OrgContext, c: Context, session: Session): object => {
  const { clock, users } = context.parts.org;
  const { id, profile, lastLogin } = users.get(session.userId);
  const self = `${context.orgUrl(c.req.raw)}/api/v1/sessions/me`;
  return {
    id: session.id,
    userId: id,
    login: profile.login,
    createdAt: new Date(session.createdAt).toISOString(),
    expiresAt: new Date(clock.now() + 2 * 3_600_000).toISOString(),
    status: 'ACTIVE',
    lastPasswordVerification: new Date(session.createdAt).toISOString(),
    lastFactorVerification: session.factors.includes('otp') ? lastLogin : null,
    amr: session.factors,
    idp: { id: context.parts.org.id, type: 'OKTA' },
    mfaActive: session.factors.length > 1,
    _links: {
      self: { href: self, hints: { allow: ['GET', 'DELETE'] } },
      refresh: { href: `${self}/lifecycle/refresh`, hints: { allow: ['POST'] } },
      user: {
        name: `${profile.firstName} ${profile.lastName}`,
        href: `${context.orgUrl(c.req.raw)}/api/v1/users/me`,
        hints: { allow: ['GET'] },
      },
    },
  };
};

const noSession = (c: Context): Response => notFoundError(c, 'me', 'Session');
