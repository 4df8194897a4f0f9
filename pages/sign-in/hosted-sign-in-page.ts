import type { Locator, Page } from '@playwright/test';
import { linkOrButton } from '../controls/link-or-button.ts';
import { beginning } from '../controls/name.ts';

/** Who signs in. */
interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** The org's own sign-in page: the Sign-In Widget, whatever it was asked for by. */
export class HostedSignInPage {
  readonly username: Locator;
  readonly #page: Page;
  readonly #password: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.username = page.getByRole('textbox', { name: 'Username', exact: true });
    this.#password = page.getByLabel('Password', { exact: true });
  }

  /** Enters both on the first page. */
  async signIn({ password, username }: Credentials): Promise<void> {
    await this.username.fill(username);
    await this.#password.fill(password);
    await this.#press('Sign in');
  }

  /** Signs in as soon as the page is shown, where the org asks once more; it need not. */
  async signInWhereAsked(user: Credentials): Promise<void> {
    await this.#page.addLocatorHandler(this.username, () => this.signIn(user), { times: 1 });
  }

  /** Enters a one-time password where the org asks for it as second factor. */
  async verifyWithCode(code: string): Promise<void> {
    await this.#page.getByRole('textbox', { name: beginning('Enter code') }).fill(code);
    await this.#press('Verify');
  }

  /**
   * Forgets the password: has an e-mail sent, enters its code and chooses a new password.
   *
   * @param user with the new password
   * @param codeOf the code in the e-mail, once it has been sent
   */
  async resetPassword(user: Credentials, codeOf: () => Promise<string>): Promise<void> {
    await linkOrButton(this.#page, beginning('Forgot password')).click();
    await this.#page
      .getByRole('textbox', { name: beginning('Email or Username') })
      .fill(user.username);
    await this.#press('Next');
    await this.#press('Send me an email');
    await linkOrButton(this.#page, beginning('Enter a verification code instead')).click();
    await this.#page.getByRole('textbox', { name: beginning('Enter code') }).fill(await codeOf());
    await this.#press('Verify');
    await this.#page.getByLabel('New password').fill(user.password);
    await this.#page.getByLabel('Re-enter password').fill(user.password);
    await this.#press('Reset Password');
  }

  async #press(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: beginning(name) }).click();
  }
}
