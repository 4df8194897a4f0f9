import type { OktaAuth as OktaAuthType, OktaAuthOptions } from '@okta/okta-auth-js';
import { callbackPath, signedOutPath } from '../sample-client.ts';
import { accountOf } from '../sign-in/account.ts';
import { redirected } from '../sign-in/redirected.ts';
import { refusalOf } from '../sign-in/refusal.ts';
import type { Entries, Question } from '../sign-in/sign-in.ts';
import { SignIn } from '../sign-in/sign-in.ts';
import { firstStep } from '../sign-in/step.ts';
import { accountView } from '../views/account-view.ts';
import { questionView } from '../views/question-view.ts';
import { unregisteredView } from '../views/unregistered-view.ts';
import type { View } from '../views/view.ts';
import type { RegisteredApp } from './registered-app.ts';

/** The SDK, from its own script element. */
declare const OktaAuth: new (options: OktaAuthOptions) => OktaAuthType;

const screen = document.querySelector('main') ?? document.body;

const show = async (view: View): Promise<void> => {
  screen.innerHTML = await view;
  screen.removeAttribute('aria-busy');
};

const run = async (app: RegisteredApp): Promise<void> => {
  const client = new OktaAuth({
    issuer: app.issuer,
    clientId: app.clientId,
    redirectUri: app.redirectUri,
    postLogoutRedirectUri: app.signOutRedirectUri,
    scopes: [...app.scopes],
    // Tokens die with the page. Whoever comes back is let in by the org's session.
    tokenManager: { storage: 'memory', autoRenew: false },
  });
  const signIn = new SignIn(client);
  const showAnswer = async (question?: Question): Promise<void> => {
    const account = accountOf(client);
    await show(account ? accountView(account) : questionView(question ?? { step: firstStep() }));
  };
  const signOut = async (): Promise<void> => {
    const account = accountOf(client);
    try {
      await client.signOut({ clearTokensBeforeRedirect: true });
    } catch (error) {
      if (account) await show(accountView(account, refusalOf(error)));
    }
  };

  screen.addEventListener('submit', (event) => {
    event.preventDefault();
    // A second click on the way would start a second sign-in.
    if (screen.hasAttribute('aria-busy')) return;
    screen.setAttribute('aria-busy', 'true');
    // It was about what was entered before.
    screen.querySelector('[role=alert]')?.remove();
    const form = event.target as HTMLFormElement;
    if (form.action.endsWith('/sign-out')) void signOut();
    else void signIn.submit(entriesOf(form)).then(showAnswer);
  });
  await showAnswer(await arrive(client));
};

/** What the address the page was opened at has to say: back from the org, or from its sign-out. */
const arrive = async (client: OktaAuthType): Promise<Question | undefined> => {
  const { href, pathname } = location;
  if (pathname === signedOutPath) return { step: firstStep(), notice: 'You are signed out.' };
  if (pathname !== callbackPath) return undefined;
  // The code is for this page alone, neither for the history nor for the next reload.
  history.replaceState(null, '', '/');
  const refusal = await redirected(client, href);
  return refusal === undefined ? undefined : { step: firstStep(), refusal };
};

const entriesOf = (form: HTMLFormElement): Entries =>
  Object.fromEntries(
    [...new FormData(form)].filter((entry): entry is [string, string] => {
      return typeof entry[1] === 'string';
    }),
  );

const app = (await (await fetch('/app.json')).json()) as RegisteredApp | null;
await (app ? run(app) : show(unregisteredView()));
