import type { Context } from 'hono';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { listen } from '../listen.ts';
import type { ClientOptions, RedirectClient } from '../sample-client.ts';
import { callbackPath, initiateLoginPath, signedOutPath } from '../sample-client.ts';
import type { Account } from '../sign-in/account.ts';
import { accountView } from '../views/account-view.ts';
import { page } from '../views/page.ts';
import { styleSheet } from '../views/style-sheet.ts';
import { unregisteredView } from '../views/unregistered-view.ts';
import type { View } from '../views/view.ts';
import { RelyingParty } from './relying-party.ts';
import type { Pending } from './relying-party.ts';
import { Transactions } from './transactions.ts';

/** See {@link ../index.ts}. */
export const startRedirect = async ({ port = 0 }: ClientOptions): Promise<RedirectClient> => {
  let party: RelyingParty | undefined;
  const app = new Hono();
  const { origin, close } = await listen(app, port);
  const redirectUri = origin + callbackPath;
  const transactions = new Transactions<Pending, Account>(new URL(origin).port);

  const answer = (
    context: Context,
    screen: View,
    status: 200 | 400 | 404 = 200,
  ): Response | Promise<Response> =>
    context.html(page('Sample redirect app', screen), status, { 'Cache-Control': 'no-store' });
  const refuse = (context: Context, why: string): Response | Promise<Response> =>
    answer(context, html`<p role="alert">${why}</p>`, 400);

  app.get('/style.css', styleSheet);
  app.get('/', (context) => {
    const { account } = transactions.of(context);
    if (!party) return answer(context, unregisteredView());
    return answer(context, account ? accountView(account) : signInView());
  });
  app.get(initiateLoginPath, async (context) => {
    if (!party) return answer(context, unregisteredView());
    const issuer = context.req.query('iss');
    if (issuer !== undefined && !party.trusts(issuer))
      return refuse(context, `This app does not know ${issuer}.`);
    const { pending, url } = await party.begin();
    transactions.keep(context, { pending });
    return context.redirect(url);
  });
  app.get(callbackPath, async (context) => {
    const { pending } = transactions.of(context);
    if (!party || !pending) return refuse(context, 'This app has not asked for a sign-in.');
    try {
      transactions.keep(context, { account: await party.finish(context.req.url, pending) });
      return context.redirect('/');
    } catch (error) {
      transactions.forget(context);
      return refuse(context, error instanceof Error ? error.message : String(error));
    }
  });
  app.post('/sign-out', (context) => {
    transactions.forget(context);
    return context.redirect(signedOutPath, 303);
  });
  app.get(signedOutPath, (context) => answer(context, signInView()));
  app.notFound((context) => answer(context, html`<h2>This app has no such page.</h2>`, 404));

  return {
    origin,
    redirectUri,
    signOutRedirectUri: origin + signedOutPath,
    initiateLoginUri: origin + initiateLoginPath,
    configure: (registration) => {
      party = new RelyingParty(registration, registration.redirectUri ?? redirectUri);
      transactions.clear();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
};

const signInView = (): View =>
  html`<h2>Nobody is signed in</h2>
    <p><a href="${initiateLoginPath}">Sign in</a></p>`;
