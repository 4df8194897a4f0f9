import type { Context } from 'hono';
import { Hono } from 'hono';
import { listen } from '../listen.ts';
import type { ClientOptions, OrgRequest, Registration, WebClient } from '../sample-client.ts';
import { callbackPath, signedOutPath } from '../sample-client.ts';
import { accountOf } from '../sign-in/account.ts';
import { redirected } from '../sign-in/redirected.ts';
import { refusalOf } from '../sign-in/refusal.ts';
import type { Entries, Question } from '../sign-in/sign-in.ts';
import { firstStep } from '../sign-in/step.ts';
import { accountView } from '../views/account-view.ts';
import { page } from '../views/page.ts';
import { questionView } from '../views/question-view.ts';
import { styleSheet } from '../views/style-sheet.ts';
import { unregisteredView } from '../views/unregistered-view.ts';
import type { View } from '../views/view.ts';
import { BrowserSessions } from './browser-sessions.ts';
import { orgClient } from '../org-client.ts';
import { signOut } from './sign-out.ts';

/** See {@link ../index.ts}. */
export const startWeb = async ({ port = 0 }: ClientOptions): Promise<WebClient> => {
  let registration: Registration | undefined;
  let requests: OrgRequest[] = [];
  const app = new Hono();
  const { origin, close } = await listen(app, port);
  const redirectUri = origin + callbackPath;
  const signOutRedirectUri = origin + signedOutPath;
  const sessions = new BrowserSessions(new URL(origin).port);

  const client = (registered: Registration): ReturnType<typeof orgClient> => {
    const log = requests;
    return orgClient(registered, { redirectUri, signOutRedirectUri }, (request) => {
      log.push(request);
    });
  };
  const answer = (context: Context, screen: View): Response | Promise<Response> =>
    context.html(page('Sample web app', screen));
  const ask = (context: Context, question: Question): Response | Promise<Response> =>
    answer(context, registration ? questionView(question) : unregisteredView());

  app.use(async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
    context.header('Referrer-Policy', 'no-referrer');
  });
  app.get('/style.css', styleSheet);

  app.get('/', (context) => {
    const session = sessions.find(context);
    const account = session && accountOf(session.client);
    // Opened anew, a sign-in begins anew.
    return account ? answer(context, accountView(account)) : ask(context, { step: firstStep() });
  });
  app.get('/sign-in', (context) => context.redirect('/'));
  app.post('/sign-in', async (context) => {
    if (!registration) return ask(context, { step: firstStep() });
    const session = sessions.find(context) ?? sessions.begin(context, client(registration));
    const question = await session.signIn.submit(await entriesOf(context));
    if (question) return ask(context, question);
    sessions.rename(context, session);
    return context.redirect('/', 303);
  });
  app.get(callbackPath, async (context) => {
    if (!registration) return ask(context, { step: firstStep() });
    const session = sessions.find(context) ?? sessions.begin(context, client(registration));
    const refusal = await redirected(session.client, context.req.url);
    if (refusal) return ask(context, { step: firstStep(), refusal });
    sessions.rename(context, session);
    return context.redirect('/', 303);
  });
  app.post('/sign-out', async (context) => {
    const session = sessions.find(context);
    const account = session && accountOf(session.client);
    if (!account) return context.redirect(signedOutPath, 303);
    try {
      const address = await signOut(session.client, signOutRedirectUri);
      sessions.end(context);
      return context.redirect(address, 303);
    } catch (error) {
      return answer(context, accountView(account, refusalOf(error)));
    }
  });
  app.get(signedOutPath, (context) =>
    ask(context, { step: firstStep(), notice: 'You are signed out.' }),
  );

  return {
    origin,
    redirectUri,
    signOutRedirectUri,
    configure: (next) => {
      registration = next;
      requests = [];
      sessions.clear();
    },
    requests: () => [...requests],
    close,
    [Symbol.asyncDispose]: close,
  };
};

const entriesOf = async (context: Context): Promise<Entries> =>
  Object.fromEntries(
    Object.entries(await context.req.parseBody()).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
