import type { Context } from 'hono';
import { Hono } from 'hono';
import { z } from 'zod';
import type { OrgContext } from '../context.ts';
import { OktaRefusal, oktaError } from '../http/okta-error.ts';
import { readText } from '../http/read-text.ts';
import type { ClassicStep } from '../identity-engine/classic-authentication.ts';
import { transactionJson } from './authn-transaction.ts';

const body = z.object({
  username: z.string().optional(),
  password: z.string().optional(),
  stateToken: z.string().default(''),
  passCode: z.string().default(''),
});

type Body = z.output<typeof body>;

/** Bytes of a body. */
const most = 100_000;

/** `/api/v1/authn`: primary authentication, and Google Authenticator as second factor. */
export const authnRoutes = (context: OrgContext): Hono => {
  const app = new Hono();
  const classic = () => context.parts.identityEngine.classic;
  const step = (path: string, take: (given: Body, c: Context) => ClassicStep): void => {
    app.post(path, async (c) => {
      try {
        return answer(context, c, take(await read(c), c));
      } catch (error) {
        if (!(error instanceof OktaRefusal)) throw error;
        return oktaError(c, error.status, error.code, error.message, error.causes);
      }
    });
  };
  step('/api/v1/authn', ({ username, password, stateToken }) => {
    if (stateToken !== '') return classic().state(stateToken);
    if (!username || !password) throw credentialsRequired();
    return classic().primary(username, password);
  });
  step('/api/v1/authn/factors/:factor/verify', ({ stateToken, passCode }, c) => {
    const factor = c.req.param('factor') ?? '';
    // Without a code the client asks for the challenge.
    return passCode === ''
      ? classic().challenge(stateToken, factor)
      : classic().verify(stateToken, factor, passCode);
  });
  step('/api/v1/authn/previous', ({ stateToken }) => classic().previous(stateToken));
  step('/api/v1/authn/cancel', ({ stateToken }) => classic().cancel(stateToken));
  return app;
};

/** @throws OktaRefusal for a body that is too large or no JSON object of the right types */
const read = async (c: Context): Promise<Body> => {
  const text = await readText(c.req.raw, most);
  if (text === undefined) throw notWellFormed(413);
  const json = await Promise.resolve(text)
    .then((given): unknown => JSON.parse(given))
    .catch(() => undefined);
  const { data } = body.safeParse(json);
  if (!data) throw notWellFormed(400);
  return data;
};

const notWellFormed = (status: 400 | 413): OktaRefusal =>
  new OktaRefusal(status, 'E0000003', 'The request body was not well-formed.');

const credentialsRequired = (): OktaRefusal =>
  new OktaRefusal(400, 'E0000001', 'Api validation failed: authRequest', [
    "The 'username' and 'password' attributes are required in this context.",
  ]);

const answer = (context: OrgContext, c: Context, step: ClassicStep): Response => {
  c.header('cache-control', 'no-cache, no-store');
  switch (step.kind) {
    case 'authentication-failed':
      return oktaError(c, 401, 'E0000004', 'Authentication failed');
    case 'invalid-token':
      return oktaError(c, 401, 'E0000011', 'Invalid token provided');
    case 'unknown-factor':
      return oktaError(
        c,
        404,
        'E0000007',
        `Not found: Resource not found: ${step.factorId} (UserFactor)`,
      );
    case 'wrong-code':
      return oktaError(c, 403, 'E0000068', 'Invalid Passcode/Answer', [
        step.result === 'used'
          ? 'Each code can only be used once. Please wait for a new code and try again.'
          : "Your code doesn't match our records. Please try again.",
      ]);
    case 'cancelled':
      return c.json({});
    case 'success':
    case 'second-factor':
    case 'challenge':
      return c.json(transactionJson(context.orgUrl(c.req.raw), step));
  }
};
