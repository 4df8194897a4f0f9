import type { Locator, Page } from '@playwright/test';
import { untold } from '../controls/found-by.ts';
import { TextField } from '../controls/text-field.ts';
import { SecretField } from './secret-field.ts';

/** The sign-in of a sample client, on the client's own page: whatever the org asks, step by step. */
export class SampleSignInPage {
  /** What Okta says when it turns the user away or wants another try. */
  readonly refusal: Locator;
  /** What else the client has to say, such as that the user is signed out. */
  readonly notice: Locator;
  readonly username: TextField;
  readonly password: SecretField;
  readonly code: TextField;
  readonly #page: Page;
  readonly #origin: string;
  readonly #screen: Locator;

  /** @param origin of the client */
  constructor(page: Page, origin: string) {
    this.#page = page;
    this.#origin = origin;
    this.#screen = page.getByRole('main');
    this.refusal = this.#screen.getByRole('alert').describe('refusal');
    this.notice = this.#screen.getByRole('status').describe('notice');
    this.username = new TextField(this.#screen, 'Username', untold);
    this.password = new SecretField(this.#screen, 'Password');
    this.code = new TextField(this.#screen, 'Enter code', untold);
  }

  /** Opens the client anew: a sign-in that had begun is dropped. */
  async open(): Promise<void> {
    await this.#page.goto(this.#origin);
    await this.#screen.getByRole('heading').waitFor();
  }

  /** Enters both on the first page. The client gives the org each when it is asked for it. */
  async signIn(user: { readonly username: string; readonly password: string }): Promise<void> {
    await this.username.write(user.username);
    await this.password.write(user.password);
    await this.#press('Sign in');
  }

  /** Enters the password where the org asks for it on a page of its own. */
  async verifyWithPassword(password: string): Promise<void> {
    await this.password.write(password);
    await this.#press('Verify');
  }

  async verifyWithCode(code: string): Promise<void> {
    await this.code.write(code);
    await this.#press('Verify');
  }

  /** @param authenticator as the org calls it, for example «Google Authenticator» */
  async chooseToVerifyWith(authenticator: string): Promise<void> {
    await this.#screen.getByRole('radio', { name: authenticator, exact: true }).check();
    await this.#press('Continue');
  }

  async #press(button: string): Promise<void> {
    await this.#screen.getByRole('button', { name: button, exact: true }).click();
  }
}
