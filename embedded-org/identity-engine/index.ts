import type { Context } from 'hono';
import { Hono } from 'hono';
import { z } from 'zod';
import type { OrgContext } from '../context.ts';
import { oktaError } from '../http/okta-error.ts';
import { readText } from '../http/read-text.ts';
import { sessionCookie, setSessionCookie } from '../http/session-cookie.ts';
import type { IdxDocument } from './documents/document.ts';
import {
  endDocument,
  interactionCodeDocument,
  questionDocument,
  redirectDocument,
} from './documents/document.ts';
import type { IdentityEngine } from './identity-engine.ts';
import type { SignIn, Step } from './sign-in.ts';
import { viewOf } from './sign-in-view.ts';

const introspectBody = z.object({
  interactionHandle: z.string().optional(),
  stateToken: z.string().optional(),
  stateHandle: z.string().optional(),
});
const stateBody = z.object({ stateHandle: z.string() });
const identifyBody = stateBody.extend({
  identifier: z.string(),
  credentials: z.object({ passcode: z.string().optional() }).optional(),
  rememberMe: z.boolean().optional(),
});
const authenticatorBody = stateBody.extend({
  authenticator: z.object({ id: z.string() }),
  identifier: z.string().optional(),
});
const answerBody = stateBody.extend({
  credentials: z.object({
    passcode: z.string().optional(),
    totp: z.string().optional(),
    questionKey: z.string().optional(),
    question: z.string().optional(),
    answer: z.string().optional(),
    revokeSessions: z.boolean().optional(),
    clientData: z.string().optional(),
    authenticatorData: z.string().optional(),
    signatureData: z.string().optional(),
    attestation: z.string().optional(),
  }),
});
const profileBody = stateBody.extend({
  userProfile: z.record(z.string(), z.unknown()),
});

/** The Identity Engine at `/idp/idx/*`. Classic Engine does not have it. */
export const identityEngineRoutes = (context: OrgContext): Hono => {
  const app = new Hono();
  app.use('/idp/idx/*', (c: Context, next) =>
    context.parts.org.engine === 'idx'
      ? next()
      : Promise.resolve(oktaError(c, 404, 'E0000022', notSupported)),
  );
  /** A request that a remediation leads to. What is no such request is of no known sign-in. */
  const post = <T extends { readonly stateHandle: string }>(
    path: string,
    schema: z.ZodType<T>,
    step: (engine: IdentityEngine, body: T, orgUrl: string) => Step | Promise<Step>,
  ): void => {
    app.post(`/idp/idx/${path}`, async (c) => {
      const sent = await json(c);
      if (sent === undefined) return tooLarge(c);
      const body = schema.safeParse(sent);
      const { identityEngine: engine } = context.parts;
      if (body.success)
        return send(context, c, await step(engine, body.data, context.orgUrl(c.req.raw)));
      const { data } = stateBody.safeParse(sent);
      return send(context, c, engine.repeat(data?.stateHandle ?? ''));
    });
  };
  app.post('/idp/idx/introspect', async (c) => {
    const sent = await json(c);
    if (sent === undefined) return tooLarge(c);
    const body = introspectBody.safeParse(sent).data ?? {};
    const engine = context.parts.identityEngine;
    const handle = [body.stateToken, body.stateHandle, body.interactionHandle].find(
      (candidate) => candidate !== undefined && engine.find(candidate) !== undefined,
    );
    return send(context, c, engine.introspect(handle ?? '', sessionCookie(c)));
  });
  post('identify', identifyBody, (engine, { stateHandle, identifier, credentials, rememberMe }) =>
    engine.identify(stateHandle, { identifier, passcode: credentials?.passcode, rememberMe }),
  );
  post('identify/select', stateBody, (engine, { stateHandle }) => engine.cancel(stateHandle));
  post('challenge', authenticatorBody, (engine, { stateHandle, authenticator, identifier }) =>
    engine.challenge(stateHandle, authenticator.id, identifier),
  );
  post('challenge/answer', answerBody, async (engine, { stateHandle, credentials }, orgUrl) => {
    const signIn = engine.find(stateHandle);
    const passkey = await engine.passkeyAnswers.judge(signIn, credentials, orgUrl);
    const passcode = credentials.passcode ?? credentials.totp;
    return engine.answer(stateHandle, { ...credentials, passcode, passkey });
  });
  post('challenge/resend', stateBody, (engine, { stateHandle }) => engine.resend(stateHandle));
  post('challenge/poll', stateBody, (engine, { stateHandle }) => engine.poll(stateHandle));
  post('recover', stateBody, (engine, { stateHandle }) => engine.recover(stateHandle));
  post('unlock-account', stateBody, (engine, { stateHandle }) => engine.unlockAccount(stateHandle));
  post('enroll', stateBody, (engine, { stateHandle }) => engine.enroll(stateHandle));
  post('enroll/new', profileBody, (engine, { stateHandle, userProfile }) =>
    engine.enrollNew(stateHandle, userProfile),
  );
  post('credential/enroll', authenticatorBody, (engine, { stateHandle, authenticator }) =>
    engine.enrollCredential(stateHandle, authenticator.id),
  );
  post('skip', stateBody, (engine, { stateHandle }) => engine.skip(stateHandle));
  post('cancel', stateBody, (engine, { stateHandle }) => engine.cancel(stateHandle));
  return app;
};

/** Bytes of a body the Identity Engine reads at most. */
const most = 1_048_576;

/** What was sent; an empty object for what is no JSON, nothing for what is too large. */
const json = async (c: Context): Promise<unknown> => {
  const text = await readText(c.req.raw, most);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
};

const tooLarge = (c: Context): Response =>
  oktaError(c, 413, 'E0000003', 'The request body was not well-formed.');

/** Errors are `application/json`: at introspect Okta's SDK reads them only so. */
const send = async (context: OrgContext, c: Context, step: Step): Promise<Response> => {
  if (step.kind === 'done' && step.success)
    setSessionCookie(c, step.success.sessionId, step.success.persistent);
  const { status, body } = await documentOf(context, c, step);
  c.header('cache-control', 'no-cache, no-store');
  if (status !== 200) return c.json(body, status);
  return c.body(JSON.stringify(body), 200, {
    'content-type': 'application/ion+json; okta-version=1.0.0',
  });
};

const documentOf = async (context: OrgContext, c: Context, step: Step): Promise<IdxDocument> => {
  const { identityEngine, org } = context.parts;
  const view = (signIn: SignIn) => viewOf(org, identityEngine, context.orgUrl(c.req.raw), signIn);
  switch (step.kind) {
    case 'ask':
      return questionDocument(await view(step.signIn), step.question, step.problem);
    case 'ended':
      return endDocument(step.signIn && (await view(step.signIn)), step.problem);
    case 'done': {
      const { success, signIn } = step;
      if (!success || signIn.purpose.kind !== 'interaction')
        return redirectDocument(await view(signIn));
      const { clientId, server } = signIn.purpose.request;
      return interactionCodeDocument(
        await view(signIn),
        `${server.baseUrl}/v1/token`,
        clientId,
        success.interactionCode,
      );
    }
  }
};

const notSupported = 'The endpoint does not support the provided HTTP method';
