import type { Locator, Page } from '@playwright/test';
import { linkOrButton } from '../controls/link-or-button.ts';
import { beginning } from '../controls/name.ts';
import { fillTogether } from '../sign-in-widget/fill-together.ts';
import { SignInStopped } from './sign-in-stopped.ts';

/** Somebody who signs in, with what the org may ask for. */
export interface Signer {
  readonly username: string;
  readonly password: string;
  /** What Google Authenticator shows, asked for when the org asks; who has none cannot tell. */
  readonly code?: () => Promise<string>;
}

/** What the page may show: by what it is known, and how it is answered. */
interface Step {
  readonly sign: Locator;
  answer(signer: Signer): Promise<void>;
}

/** More steps than any sign-in has: one that asks for the same again and again is stopped. */
const mostSteps = 12;

/**
 * The steps of the org's own sign-in page, in whatever order the org asks for them: the username
 * alone or with the password, a choice of authenticators, the password, a one-time password, whether
 * to stay signed in, what to set up. Each is known by what is to be seen, so no order is assumed.
 */
export class SignInSteps {
  readonly username: Locator;
  readonly password: Locator;
  readonly code: Locator;
  readonly #page: Page;
  readonly #widget: Locator;
  readonly #complaint: Locator;
  readonly #steps: readonly Step[];

  constructor(page: Page) {
    this.#page = page;
    this.#widget = page.locator(
      '#okta-login-container, #signin-container, [data-se="auth-container"]',
    );
    // Some versions give the box no role, others give its container one, too.
    this.#complaint = page.locator('.infobox-error').filter({ hasText: /\w/ });
    this.username = page.getByRole('textbox', { name: 'Username', exact: true });
    this.password = page.getByLabel('Password', { exact: true });
    this.code = page.getByRole('textbox', { name: beginning('Enter code') });
    // The first that fits is answered, so what asks for less stands behind what asks for more.
    this.#steps = [
      this.#expired(),
      this.#stay(),
      this.#setUp(),
      this.#identify(),
      {
        sign: this.password,
        answer: async ({ password }) => {
          await fillTogether([this.password, password]);
          await this.#press(/^(verify|sign in|next)$/i);
        },
      },
      {
        sign: this.code,
        answer: async ({ code, username }) => {
          if (!code)
            throw new SignInStopped(
              `The org asks ${username} for a one-time password, but this user has no Google Authenticator here.`,
            );
          await fillTogether([this.code, await code()]);
          await this.#press(/^verify$/i);
        },
      },
      this.#choose(),
    ];
  }

  /**
   * Answers what is asked until the page is left.
   *
   * @throws SignInStopped with the org's words where it refuses: nothing is tried a second time, so
   *   that nobody is locked out; and where it asks for what the signer cannot give
   */
  async follow(signer: Signer): Promise<void> {
    for (let taken = 0; taken < mostSteps; taken += 1) {
      const step = await this.#next(signer.username);
      if (step === 'left') return;
      const before = await step.sign.elementHandles();
      await step.answer(signer);
      // Taken away by the next step or with the whole document; a refusal leaves it where it is.
      await Promise.race([
        Promise.all(
          before.map((shown) => shown.waitForElementState('hidden').catch(() => undefined)),
        ),
        this.#complaint.waitFor(),
      ]);
    }
    throw new SignInStopped(
      `The sign-in of ${signer.username} has not ended after ${mostSteps} steps. The page shows:\n${await this.#seen()}`,
    );
  }

  /** The step that is shown, once there is one. */
  async #next(username: string): Promise<Step | 'left'> {
    const elsewhere = this.#page.locator('html').filter({ hasNot: this.#widget });
    const known = [this.#complaint, ...this.#steps.map(({ sign }) => sign)];
    // Several may be there at once, as name and password on one page; any of them will do.
    const anything = known.reduce((all, one) => all.or(one), elsewhere).first();
    await anything.waitFor().catch(async (error: unknown) => {
      throw new SignInStopped(
        `The sign-in page shows no step that is known. It shows:\n${await this.#seen()}`,
        { cause: error },
      );
    });
    // The first half of a page has no widget either.
    await this.#page.waitForLoadState('domcontentloaded');
    if ((await this.#widget.count()) === 0) return 'left';
    const complaints = await this.#complaint.allInnerTexts();
    if (complaints.length > 0)
      throw new SignInStopped(
        `The org refuses the sign-in of ${username}: ${complaints.join(' ').trim()}`,
      );
    for (const step of this.#steps) if (await step.sign.isVisible()) return step;
    // It has changed in between.
    return this.#next(username);
  }

  #identify(): Step {
    return {
      sign: this.username,
      answer: async ({ password, username }) => {
        const isTogether = await this.password.isVisible();
        await fillTogether(
          [this.username, username],
          ...(isTogether ? ([[this.password, password]] as const) : []),
        );
        await this.#press(/^(sign in|next)$/i);
      },
    };
  }

  #choose(): Step {
    const offered = this.#page
      .getByRole('heading', { name: beginning('Verify it') })
      .describe('the choice of authenticators');
    return {
      sign: offered,
      answer: async ({ code, username }) => {
        const password = linkOrButton(this.#page, /\bpassword\b/i);
        const authenticator = linkOrButton(this.#page, /google authenticator/i);
        if (await password.isVisible()) await password.click();
        else if (code && (await authenticator.isVisible())) await authenticator.click();
        else
          throw new SignInStopped(
            `The org lets ${username} choose what to verify with, but offers neither a password nor an authenticator that is known here:\n${await this.#seen()}`,
          );
      },
    };
  }

  /** The console is not stayed signed in to: a run leaves nothing behind. */
  #stay(): Step {
    const decline = linkOrButton(this.#page, /^don.t stay signed in/i);
    return { sign: decline, answer: () => decline.click() };
  }

  #setUp(): Step {
    const later = linkOrButton(
      this.#page,
      /^(remind me later|set up later|maybe later|skip set up)/i,
    );
    return {
      sign: this.#page.getByRole('heading', { name: beginning('Set up') }),
      answer: async ({ username }) => {
        if (!(await later.isVisible()))
          throw new SignInStopped(
            `The org wants ${username} to set up a security method before it goes on. Sign in by hand once, set it up, and run this again.`,
          );
        await later.click();
      },
    };
  }

  #expired(): Step {
    return {
      sign: this.#page.getByRole('heading', { name: /password has expired/i }),
      answer: ({ username }) =>
        Promise.reject(
          new SignInStopped(
            `The password of ${username} has expired. Sign in by hand once, choose a new one, and give it to the suite.`,
          ),
        ),
    };
  }

  async #press(name: RegExp): Promise<void> {
    await this.#page.getByRole('button', { name }).click();
  }

  /** What is on the page, for who has to mend it. */
  #seen(): Promise<string> {
    return this.#page.locator('body').ariaSnapshot();
  }
}
