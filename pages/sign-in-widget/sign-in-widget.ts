import type { Locator, Page } from '@playwright/test';
import { untold } from '../controls/found-by.ts';
import { TextField } from '../controls/text-field.ts';
import { SecretField } from '../sample-client/secret-field.ts';
import { fillTogether } from './fill-together.ts';

/** Okta's Sign-In Widget on the page of an app, of any version: whatever the org asks, step by step. */
export class SignInWidget {
  readonly username: TextField;
  readonly password: SecretField;
  readonly code: TextField;
  /** What the step is called. */
  readonly heading: Locator;
  /** All that the user can type into. */
  readonly boxes: Locator;
  /** What the widget says of a sign-in that cannot go on. */
  readonly complaint: Locator;
  /** What the app was told, and says in its own words beside the widget. */
  readonly refusal: Locator;
  readonly #page: Page;
  readonly #origin: string;
  readonly #widget: Locator;

  /** @param origin of the app */
  constructor(page: Page, origin: string) {
    this.#page = page;
    this.#origin = origin;
    this.#widget = page.getByRole('region', { name: 'Sign-In Widget', exact: true });
    this.username = new TextField(this.#widget, 'Username', untold);
    this.password = new SecretField(this.#widget, 'Password');
    this.code = new TextField(this.#widget, 'Enter code', untold);
    this.heading = this.#widget.getByRole('heading').describe('heading of the widget');
    this.boxes = this.#widget.getByRole('textbox').describe('boxes of the widget');
    // Version 6 gives it no role where it stands alone.
    this.complaint = this.#widget
      .locator('.infobox-error')
      .filter({ hasText: /\w/ })
      .describe('complaint of the widget');
    this.refusal = page
      .getByRole('region', { name: 'Application', exact: true })
      .getByRole('alert')
      .describe('refusal');
  }

  /** Opens the app anew: a sign-in that had begun is dropped. */
  async open(): Promise<void> {
    await this.#page.goto(this.#origin);
  }

  /** Enters both on the first page. */
  async signIn(user: { readonly username: string; readonly password: string }): Promise<void> {
    await fillTogether([this.username.input, user.username], [this.password.input, user.password]);
    await this.#press(/^sign in$/i);
  }

  async verifyWithCode(code: string): Promise<void> {
    await this.code.write(code);
    await this.#press(/^verify$/i);
  }

  /** What the boxes are called, from the top. */
  async labels(): Promise<string[]> {
    return this.boxes.evaluateAll((boxes) =>
      boxes.map((box) => (box as HTMLInputElement).labels?.[0]?.textContent.trim() ?? ''),
    );
  }

  async #press(name: RegExp): Promise<void> {
    await this.#widget.getByRole('button', { name }).click();
  }
}
