import type { Context } from 'hono';
import { Hono } from 'hono';
import { z } from 'zod';
import type { OrgContext } from '../context.ts';
import { oktaError } from '../http/okta-error.ts';
import { sessionCookie, setSessionCookie } from '../http/session-cookie.ts';
import type { DocumentContext, IdxDocument } from './documents.ts';
import {
  endDocument,
  interactionCodeDocument,
  questionDocument,
  redirectDocument,
} from './documents.ts';
import type { SignIn, Step } from './sign-in.ts';

const introspectBody = z.object({
  interactionHandle: z.string().optional(),
  stateToken: z.string().optional(),
  stateHandle: z.string().optional(),
});
const stateBody = z.object({ stateHandle: z.string().default('') });
const identifyBody = stateBody.extend({
  identifier: z.string().default(''),
  credentials: z.object({ passcode: z.string().optional() }).optional(),
});
const answerBody = stateBody.extend({
  credentials: z.object({ passcode: z.string().optional(), totp: z.string().optional() }),
});

/** The Identity Engine at `/idp/idx/*`. Classic Engine does not have it. */
export const identityEngineRoutes = (context: OrgContext): Hono => {
  const app = new Hono();
  app.use('/idp/idx/*', (c: Context, next) =>
    context.parts.org.engine === 'idx'
      ? next()
      : Promise.resolve(oktaError(c, 404, 'E0000022', notSupported)),
  );
  app.post('/idp/idx/introspect', async (c) => {
    const body = introspectBody.safeParse(await json(c)).data ?? {};
    const engine = context.parts.identityEngine;
    const handle = [body.stateToken, body.stateHandle, body.interactionHandle].find(
      (candidate) => candidate !== undefined && engine.find(candidate) !== undefined,
    );
    return send(context, c, engine.introspect(handle ?? '', sessionCookie(c)));
  });
  app.post('/idp/idx/identify', async (c) => {
    const body = identifyBody.safeParse(await json(c)).data;
    const engine = context.parts.identityEngine;
    return send(
      context,
      c,
      engine.identify(body?.stateHandle ?? '', {
        identifier: body?.identifier ?? '',
        passcode: body?.credentials?.passcode,
      }),
    );
  });
  app.post('/idp/idx/challenge', async (c) =>
    send(context, c, context.parts.identityEngine.challenge(await stateHandle(c))),
  );
  app.post('/idp/idx/challenge/answer', async (c) => {
    const body = answerBody.safeParse(await json(c)).data;
    const { passcode, totp } = body?.credentials ?? {};
    const engine = context.parts.identityEngine;
    return send(context, c, engine.answer(body?.stateHandle ?? '', passcode ?? totp ?? ''));
  });
  app.post('/idp/idx/cancel', async (c) =>
    send(context, c, context.parts.identityEngine.cancel(await stateHandle(c))),
  );
  return app;
};

const json = (c: Context): Promise<unknown> => c.req.json().catch(() => ({}));

const stateHandle = async (c: Context): Promise<string> =>
  stateBody.safeParse(await json(c)).data?.stateHandle ?? '';

/** Errors are `application/json`: at introspect Okta's SDK reads them only so. */
const send = (context: OrgContext, c: Context, step: Step): Response => {
  if (step.kind === 'done' && step.success) setSessionCookie(c, step.success.sessionId);
  const { status, body } = documentOf(context, c, step);
  c.header('cache-control', 'no-cache, no-store');
  if (status !== 200) return c.json(body, status);
  return c.body(JSON.stringify(body), 200, {
    'content-type': 'application/ion+json; okta-version=1.0.0',
  });
};

const documentOf = (context: OrgContext, c: Context, step: Step): IdxDocument => {
  const hosted = step.signIn?.purpose.kind === 'redirect';
  switch (step.kind) {
    case 'ask':
      return questionDocument(
        describe(context, c, step.signIn),
        step.question,
        step.problem,
        hosted,
      );
    case 'ended':
      return endDocument(step.signIn && describe(context, c, step.signIn), step.problem, hosted);
    case 'done': {
      const { success, signIn } = step;
      if (!success || signIn.purpose.kind !== 'interaction')
        return redirectDocument(describe(context, c, signIn));
      const { clientId, server } = signIn.purpose.request;
      return interactionCodeDocument(
        describe(context, c, signIn),
        `${server.baseUrl}/v1/token`,
        clientId,
        success.interactionCode,
      );
    }
  }
};

const describe = (context: OrgContext, c: Context, signIn: SignIn): DocumentContext => {
  const { identityEngine, org } = context.parts;
  const client = identityEngine.clientOf(signIn);
  const user = signIn.userId === undefined ? undefined : org.users.find(signIn.userId);
  const { purpose } = signIn;
  return {
    orgUrl: context.orgUrl(c.req.raw),
    stateHandle: signIn.handle,
    expiresAt: new Date(signIn.expiresAt).toISOString(),
    app: client && {
      id: client.id,
      label: client.label,
      name: client.kind === 'built-in' ? client.name : 'oidc_client',
    },
    user: user && {
      id: user.id,
      identifier: user.profile.login,
      firstName: user.profile.firstName,
      lastName: user.profile.lastName,
    },
    authenticators: identityEngine.authenticators,
    loginHint: purpose.kind === 'interaction' ? purpose.request.loginHint : purpose.loginHint,
  };
};

const notSupported = 'The endpoint does not support the provided HTTP method';
