import type { OktaAuth, Tokens } from '@okta/okta-auth-js';
import { callbackPath, signedOutPath } from '../sample-client.ts';
import { accountOf } from '../sign-in/account.ts';
import { redirected } from '../sign-in/redirected.ts';
import { refusalOf } from '../sign-in/refusal.ts';
import { accountView } from '../views/account-view.ts';
import { remarkView } from '../views/remark-view.ts';
import { unregisteredView } from '../views/unregistered-view.ts';
import type { View } from '../views/view.ts';
import type { ConfiguredWidget } from './configured-widget.ts';

/** What both versions of the widget have in common, as far as an app needs it. */
interface Widget {
  /** The SDK inside the widget. */
  readonly authClient: OktaAuth;
  /** Signs a user in and exchanges the interaction code. */
  showSignInToGetTokens(options: { el: string }): Promise<Tokens>;
  /** Signs a user in and sends the browser to the redirect URI. */
  showSignInAndRedirect(options: { el: string }): Promise<void>;
  remove(): void;
}

/** The widget, from its own script element. */
declare const OktaSignIn: new (configuration: ConfiguredWidget['configuration']) => Widget;

const part = (id: string): Element => document.getElementById(id) ?? document.body;

const say = async (view: View): Promise<void> => {
  part('app').innerHTML = await view;
};

const run = async ({
  configuration,
  ends,
  signOutRedirectUri,
}: ConfiguredWidget): Promise<void> => {
  const widget = new OktaSignIn(configuration);
  const { authClient } = widget;

  /** All that the widget leaves to the app. */
  const signedIn = async (tokens: Tokens): Promise<void> => {
    widget.remove();
    const account = accountOf(authClient, tokens);
    if (account) await say(accountView(account));
    part('app').addEventListener('submit', (event) => {
      event.preventDefault();
      void authClient.signOut({
        ...tokens,
        postLogoutRedirectUri: signOutRedirectUri,
        clearTokensBeforeRedirect: true,
      });
    });
  };
  const signIn = async (): Promise<void> => {
    try {
      if (ends === 'redirect') await widget.showSignInAndRedirect({ el: '#widget' });
      else await signedIn(await widget.showSignInToGetTokens({ el: '#widget' }));
    } catch (error) {
      // The widget has words of its own for it, and leaves them where they are.
      await say(remarkView('alert', refusalOf(error)));
    }
  };

  const { href, pathname } = location;
  if (pathname === callbackPath) {
    // The code is for this page alone, neither for the history nor for the next reload.
    history.replaceState(null, '', '/');
    const refusal = await redirected(authClient, href);
    const tokens = authClient.tokenManager.getTokensSync();
    // They die with the page, as those do that the widget gives.
    authClient.tokenManager.clear();
    await (refusal === undefined ? signedIn(tokens) : say(remarkView('alert', refusal)));
    return;
  }
  if (pathname === signedOutPath) await say(remarkView('status', 'You are signed out.'));
  await signIn();
};

const app = (await (await fetch('/app.json')).json()) as ConfiguredWidget | null;
await (app ? run(app) : say(unregisteredView()));
