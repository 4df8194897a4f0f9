import type { IdxTransaction, OktaAuth } from '@okta/okta-auth-js';
import { Hono } from 'hono';
import { listen } from '../listen.ts';
import type { ClientOptions, NativeClient, OrgRequest, Progress } from '../sample-client.ts';
import { callbackPath, signedOutPath } from '../sample-client.ts';
import { accountOf } from '../sign-in/account.ts';
import { redirected } from '../sign-in/redirected.ts';
import { refusalOf, textOf } from '../sign-in/refusal.ts';
import { orgClient } from '../org-client.ts';

/** See {@link ../index.ts}. */
export const startNative = async ({ port = 0 }: ClientOptions): Promise<NativeClient> => {
  let client: OktaAuth | undefined;
  let requests: OrgRequest[] = [];
  const app = new Hono();
  const listening = await listen(app, port);
  // By the address and not by a name, as RFC 8252 (8.3) wants it of a native app.
  const origin = listening.origin.replace('localhost', '127.0.0.1');
  const redirectUri = origin + callbackPath;
  const signOutRedirectUri = origin + signedOutPath;

  const configured = (): OktaAuth => {
    if (!client) throw new TypeError('This app has not been registered with an org.');
    return client;
  };
  app.get(callbackPath, async (context) => {
    const refusal = await redirected(configured(), context.req.url);
    return context.text(refusal ?? 'You are signed in and may close this window.');
  });

  return {
    origin,
    redirectUri,
    signOutRedirectUri,
    configure: (registration) => {
      if (registration.clientSecret !== undefined)
        throw new TypeError('A native app cannot keep a client secret.');
      const log: OrgRequest[] = [];
      requests = log;
      client = orgClient(registration, { redirectUri, signOutRedirectUri }, (request) => {
        log.push(request);
      });
      // Only so does the SDK's `authenticate` find the way by itself.
      client.options.idx = { ...client.options.idx, enableLegacyMode: true };
    },
    authenticate: async ({ username, password }) => {
      const sdk = configured();
      sdk.tokenManager.clear();
      sdk.transactionManager.clear();
      return progressOf(sdk, () => sdk.idx.authenticate({ username, password }));
    },
    proceed: (entries) => progressOf(configured(), () => configured().idx.proceed(entries)),
    account: () => client && accountOf(client),
    requests: () => [...requests],
    close: listening.close,
    [Symbol.asyncDispose]: listening.close,
  };
};

/** Takes a step and tells where the sign-in stands; the tokens are then in the token manager. */
const progressOf = async (
  client: OktaAuth,
  step: () => Promise<IdxTransaction>,
): Promise<Progress> => {
  try {
    const { status, nextStep, messages = [], tokens, error } = await step();
    if (tokens) client.tokenManager.setTokens(tokens);
    const refusal = error === undefined ? textOf(messages) : refusalOf(error);
    const authenticator = nextStep?.authenticator?.displayName;
    return {
      status,
      ...(nextStep && { next: nextStep.name }),
      ...(authenticator !== undefined && { authenticator }),
      ...(refusal && { refusal }),
    };
  } catch (error) {
    return { status: 'FAILURE', refusal: refusalOf(error) };
  }
};
