import type { ElementHandle, Locator, Page } from '@playwright/test';
import { signInPage } from '../controls/attended.ts';
import { linkOrButton } from '../controls/link-or-button.ts';
import { beginning } from '../controls/name.ts';
import { turnToAnswer } from '../controls/pace.ts';
import { fillTogether } from '../sign-in-widget/fill-together.ts';
import type { StopReason } from './sign-in-stopped.ts';
import { SignInStopped } from './sign-in-stopped.ts';

/** Somebody who signs in, with what the org may ask for. */
export interface Signer {
  readonly username: string;
  readonly password: string;
  /** What Google Authenticator shows, asked for when the org asks; who has none cannot tell. */
  readonly code?: () => Promise<string>;
  /** Whether a code that is refused is followed by the next one, once; it ends the sign-in otherwise. */
  readonly hasNextCode?: boolean;
  /** Whether a passkey of the user answers in the browser, by itself; it goes before codes. */
  readonly hasPasskey?: boolean;
}

/** What the page may show: by what it is known, and how it is answered. */
interface Step {
  readonly sign: Locator;
  /** What a refusal after it means. */
  readonly proves?: 'code' | 'passkey' | 'password';
  answer(signer: Signer): Promise<void>;
}

/** More steps than any sign-in has: one that asks for the same again and again is stopped. */
const mostSteps = 12;

/**
 * The steps of the org's own sign-in page, in whatever order the org asks for them: the username
 * alone or with the password, a choice of authenticators, the password, a one-time password, a
 * passkey, whether to stay signed in, what to set up. Each is known by what is to be seen, so no order is assumed.
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
    this.#widget = page.locator(signInPage);
    // Some versions give the box no role, others give its container one, too.
    this.#complaint = page
      .locator('.infobox-error, .o-form-input-error')
      .filter({ hasText: /\w/, visible: true });
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
        proves: 'password',
        answer: async ({ password }) => {
          await fillTogether([this.password, password, 'secret']);
          await this.#press(/^(verify|sign in|next)$/i);
        },
      },
      {
        sign: this.code,
        proves: 'code',
        answer: async ({ code, hasPasskey, username }) => {
          if (!code && hasPasskey === true && (await this.#goesToOthers())) return;
          if (!code)
            throw new SignInStopped(
              `The org asks ${username} for a one-time password, but this user has no Google Authenticator here.`,
              { reason: 'no code' },
            );
          await fillTogether([this.code, await code(), 'secret']);
          await this.#press(/^verify$/i);
        },
      },
      this.#passkey(),
      this.#choose(),
    ];
  }

  /**
   * Answers what is asked until the page is left, or a tab that was opened for it has closed itself.
   *
   * @throws SignInStopped with the org's words where it refuses: no password is tried a second time,
   *   so that nobody is locked out; and where it asks for what the signer cannot give
   */
  async follow(signer: Signer): Promise<void> {
    try {
      await this.#follow(signer);
    } catch (error) {
      if (error instanceof SignInStopped || !this.#page.isClosed()) throw error;
    }
  }

  async #follow(signer: Signer): Promise<void> {
    let answered: Step | undefined;
    let hasNextCode = signer.hasNextCode === true;
    for (let taken = 0; taken < mostSteps; taken += 1) {
      const step = await this.#next(signer.username);
      if (step === 'left') return;
      const words = await this.#complaints();
      // The widget shows a passkey as soon as it is asked for one. Of whom there is none here, a
      // complaint about that says nothing.
      const shows = step.proves === 'passkey';
      if (words !== '' && !(shows && signer.hasPasskey !== true)) {
        const reason = reasonOf(words, shows ? step : answered);
        // The next code of an authenticator is another one: a slow minute is no reason to stop.
        if (reason !== 'code' || !hasNextCode) throw refused(signer.username, words, reason);
        hasNextCode = false;
      }
      const old = await shownNow(this.#complaint);
      const before = await shownNow(step.sign);
      await turnToAnswer(this.#page, signer.username);
      await step.answer(signer);
      answered = step;
      await gone(old);
      // Taken away by the next step or with the whole document; a refusal leaves it where it is.
      await Promise.race([gone(before), this.#complaint.first().waitFor()]);
    }
    throw new SignInStopped(
      `The sign-in of ${signer.username} has not ended after ${mostSteps} steps. The page shows:\n${await this.#seen()}`,
      { reason: 'unknown page' },
    );
  }

  /** The step that is shown, once there is one. */
  async #next(username: string): Promise<Step | 'left'> {
    const elsewhere = this.#page.locator('html').filter({ hasNot: this.#widget });
    const known = [this.#complaint, ...this.#steps.map(({ sign }) => sign)];
    // Several may be there at once, as name and password on one page; any of them will do.
    const anything = known.reduce((all, one) => all.or(one), elsewhere).first();
    await anything.waitFor().catch(async (error: unknown) => {
      if (this.#page.isClosed()) throw error;
      throw new SignInStopped(
        `The sign-in page shows no step that is known. It shows:\n${await this.#seen()}`,
        { cause: error, reason: 'unknown page' },
      );
    });
    // The first half of a page has no widget either.
    await this.#page.waitForLoadState('domcontentloaded');
    if ((await this.#widget.count()) === 0) return 'left';
    for (const step of this.#steps) if (await step.sign.isVisible()) return step;
    const words = await this.#complaints();
    // A page that refuses and asks nothing any more.
    if (words !== '') throw refused(username, words, reasonOf(words, undefined));
    // It has changed in between.
    return this.#next(username);
  }

  /** What the page complains of, in its own words, each once. */
  async #complaints(): Promise<string> {
    const texts = await unlessLeft(this.#page, this.#complaint.allInnerTexts());
    return [...new Set(texts.map((text) => text.trim().replaceAll(/\s+/g, ' ')))].join(' ');
  }

  #identify(): Step {
    return {
      sign: this.username,
      proves: 'password',
      answer: async ({ password, username }) => {
        const isTogether = await this.password.isVisible();
        await fillTogether(
          [this.username, username],
          ...(isTogether ? ([[this.password, password, 'secret']] as const) : []),
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
      answer: async ({ code, hasPasskey, username }) => {
        const password = linkOrButton(this.#page, /\bpassword\b/i);
        const passkey = linkOrButton(this.#page, /security key|biometric|passkey/i).or(
          this.#widget.locator('[data-se="webauthn"] [data-se="button"]'),
        );
        const authenticator = linkOrButton(this.#page, /google authenticator/i);
        if (await password.isVisible()) await password.click();
        else if (hasPasskey === true && (await passkey.first().isVisible()))
          await passkey.first().click();
        else if (code && (await authenticator.isVisible())) await authenticator.click();
        else
          throw new SignInStopped(
            `The org lets ${username} choose what to verify with, but offers neither a password nor an authenticator that is known here:\n${await this.#seen()}`,
            { reason: 'no code' },
          );
      },
    };
  }

  /**
   * The widget asks the browser for the passkey by itself, and sends on what it signs. Its button is
   * for another try, which nobody makes here.
   */
  #passkey(): Step {
    return {
      sign: this.#widget.locator('.oie-verify-webauthn'),
      proves: 'passkey',
      answer: async ({ code, hasPasskey, username }) => {
        if (hasPasskey === true || (code && (await this.#goesToOthers()))) return;
        throw new SignInStopped(
          `The org asks ${username} for a passkey or security key, but this user has none here.`,
          { reason: 'no code' },
        );
      },
    };
  }

  /** Goes from one authenticator to the choice of them. @returns whether there is one */
  async #goesToOthers(): Promise<boolean> {
    const others = linkOrButton(
      this.#page,
      /verify with something else|return to authenticator list/i,
    );
    if (!(await others.isVisible())) return false;
    await others.click();
    return true;
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
            { reason: 'set up' },
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
            { reason: 'expired password' },
          ),
        ),
    };
  }

  /**
   * Presses a button of the form, and once more while the form shows that it has not heard: a form of
   * the widget's second generation is deaf for 200 ms after it was sent, in which an org may have
   * refused already. What it hears it begins with taking away what it complained of and with looking
   * busy, before the press is over, so nothing is sent twice. (Okta Sign-In Widget 7, `BaseForm`:
   * `__save` is throttled; `saveForm` empties the errors.)
   */
  async #press(name: RegExp): Promise<void> {
    const button = this.#page.getByRole('button', { name });
    const stale = await this.#page
      .locator('form.o-form-edit-mode .o-form-error-container .infobox-error')
      .elementHandles();
    await button.click();
    while (await standsIdly(stale)) await button.click();
  }

  /** What is on the page, for who has to mend it. */
  #seen(): Promise<string> {
    return this.#page.locator('body').ariaSnapshot();
  }
}

const reasonOf = (words: string, answered: Step | undefined): StopReason => {
  if (/\bsuspended\b|too many (?:failed )?attempts/i.test(words)) return 'factor suspended';
  if (/\block(?:ed)?\b/i.test(words)) return 'account locked';
  if (/not allowed to access this app|not assigned/i.test(words)) return 'not let in';
  return answered?.proves ?? 'refused';
};

const refused = (username: string, words: string, reason: StopReason): SignInStopped =>
  new SignInStopped(`The org refuses the sign-in of ${username}: ${words}`, { reason, words });

/** Whether a complaint is still there, in a form that is not busy. */
const standsIdly = async (complaints: readonly ElementHandle[]): Promise<boolean> => {
  const [complaint] = complaints;
  if (!complaint) return false;
  return (
    complaint
      .evaluate(
        (element) =>
          (element as Element).isConnected && !(element as Element).closest('.o-form-saving'),
      )
      // Its page has been left.
      .catch(() => false)
  );
};

/** A passkey is answered by the page itself, which may be left while it is looked at: then nothing is there. */
const unlessLeft = <T>(page: Page, look: Promise<T[]>): Promise<T[]> =>
  look.catch((error: unknown) => {
    if (page.isClosed()) throw error;
    return [];
  });

const shownNow = (what: Locator): ReturnType<Locator['elementHandles']> =>
  unlessLeft(what.page(), what.elementHandles());

/** Waits until all of them have left the page. */
const gone = async (shown: Awaited<ReturnType<Locator['elementHandles']>>): Promise<void> => {
  await Promise.all(shown.map((one) => one.waitForElementState('hidden').catch(() => undefined)));
};
