import type { Locator, Page } from '@playwright/test';
import { appears } from '../controls/appears.ts';
import { ledTo } from '../controls/console-page.ts';
import { linkOrButton } from '../controls/link-or-button.ts';
import { beginning } from '../controls/name.ts';
import { turnToAnswer } from '../controls/pace.ts';
import { fillTogether } from '../sign-in-widget/fill-together.ts';
import { SignInSteps } from './sign-in-steps.ts';
import type { Signer } from './sign-in-steps.ts';
import { SignInStopped } from './sign-in-stopped.ts';

/** The org's own sign-in page: the Sign-In Widget, whatever it was asked for by. */
export class HostedSignInPage {
  readonly username: Locator;
  readonly #page: Page;
  readonly #steps: SignInSteps;

  constructor(page: Page) {
    this.#page = page;
    this.#steps = new SignInSteps(page);
    this.username = this.#steps.username;
  }

  /**
   * Answers what the page asks, from the beginning or from where it stands, until it is left.
   *
   * @throws SignInStopped where the org refuses, or asks for what the signer cannot give
   */
  async signIn(signer: Signer): Promise<void> {
    await this.#steps.follow(signer);
    await ledTo(this.#page);
  }

  /** Waits until it asks who the user is. @throws ControlNotFound */
  async appears(): Promise<void> {
    await appears(this.username, { kind: 'screen', words: 'sign-in' });
  }

  /**
   * Signs in as soon as the page is shown, where the org asks once more; it need not. Whether the
   * user is in then shows where the user wanted to go.
   */
  async signInWhereAsked(user: Signer): Promise<void> {
    const signIn = (): Promise<void> =>
      this.signIn(user).catch((error: unknown) => {
        if (!(error instanceof SignInStopped)) throw error;
      });
    await this.#page.addLocatorHandler(this.username, signIn, { times: 1 });
  }

  /**
   * Forgets the password: has an e-mail sent, enters its code and chooses a new password.
   *
   * @param user with the new password
   * @param codeOf the code in the e-mail, once it has been sent
   */
  async resetPassword(user: Signer, codeOf: () => Promise<string>): Promise<void> {
    const press = async (name: string): Promise<void> => {
      await turnToAnswer(this.#page, user.username);
      await this.#page.getByRole('button', { name: beginning(name) }).click();
    };
    await linkOrButton(this.#page, beginning('Forgot password')).click();
    await this.#page
      .getByRole('textbox', { name: beginning('Email or Username') })
      .fill(user.username);
    await press('Next');
    await press('Send me an email');
    await linkOrButton(this.#page, beginning('Enter a verification code instead')).click();
    await this.#page.getByRole('textbox', { name: beginning('Enter code') }).fill(await codeOf());
    await press('Verify');
    await fillTogether(
      [this.#page.getByLabel('New password'), user.password],
      [this.#page.getByLabel('Re-enter password'), user.password],
    );
    await press('Reset Password');
  }
}
