import type { Locator, Page } from '@playwright/test';
import { turnToOpen } from './pace.ts';
import { patience } from './patience.ts';

/** What draws the org's own sign-in page, in each of its versions. */
export const signInPage =
  '#okta-login-container, #signin-container, [data-se="auth-container"], [data-se="stay-signed-in-btn"]';

/** Who answers for the administrator when the org asks once more who it is. */
export interface Attendant {
  /**
   * Answers the sign-in page that a page shows, until the console is back.
   *
   * @throws SignInStopped where the org refuses
   */
  signIn(page: Page): Promise<void>;
  /** Answers what a tab asks that the console has opened to that end, until it closes itself. */
  stepUp(tab: Page): Promise<void>;
}

/** What an administrator does on a screen, so that it can be done once more. */
type Deed = () => Promise<void>;

const attended = new WeakMap<Page, Attended>();

/**
 * A page of the console whose administrator can prove again who it is. It remembers what was done
 * since a screen was opened or something was saved: a sign-in in between takes all of that away, and
 * then it is done again.
 */
export class Attended {
  readonly #page: Page;
  readonly #attendant: Attendant;
  readonly #asked: Locator;
  #address: string | undefined;
  #deeds: Deed[] = [];
  #isBusy = false;

  constructor(page: Page, attendant: Attendant) {
    this.#page = page;
    this.#attendant = attendant;
    this.#asked = page.locator(signInPage);
  }

  /** A screen is opened: what was done before is over. */
  opened(address: string): void {
    if (this.#isBusy) return;
    this.#address = address;
    this.#deeds = [];
  }

  /** The org has taken what was done, so that it must not be done again. */
  taken(): void {
    this.opened(this.#page.url());
  }

  /** The org has refused what was done last; the rest still stands in the form. */
  refused(): void {
    this.#deeds.pop();
  }

  /** Does something and remembers it. What is a part of something bigger is remembered with that. */
  async do(deed: Deed): Promise<void> {
    const isPart = this.#isBusy;
    await this.#busily(deed);
    // Not before: what is still being done goes on by itself after a sign-in in between.
    if (!isPart) this.#deeds.push(deed);
  }

  /** Of the console. */
  get origin(): string {
    return new URL(this.#address ?? this.#page.url()).origin;
  }

  async isAsked(): Promise<boolean> {
    return (await this.#asked.count()) > 0;
  }

  /** Waits for something that the console shows; a sign-in that is asked for first is answered. */
  async until(sign: Locator, state: 'attached' | 'visible'): Promise<void> {
    const wait = (): Promise<void> => sign.waitFor({ state, timeout: patience });
    await sign
      .or(this.#asked)
      .first()
      .waitFor({ state: 'attached', timeout: patience })
      .catch(() => undefined);
    if (!(await this.isAsked())) return wait();
    await this.signIn();
    // The org leads back to the page that was asked for. What had been filled in there is gone.
    await wait().catch(async () => {
      await this.again();
      await wait();
    });
  }

  /** Either of what is to come, or the sign-in page. */
  orAsked(sign: Locator): Locator {
    return sign.or(this.#asked).first();
  }

  /** @throws SignInStopped */
  signIn(): Promise<void> {
    return this.#attendant.signIn(this.#page);
  }

  stepUp(tab: Page): Promise<void> {
    return this.#attendant.stepUp(tab);
  }

  /** Whether the console would ask who it is, if something was opened now. */
  async isOver(): Promise<boolean> {
    const dashboard = `${this.origin}/admin/dashboard`;
    await turnToOpen(this.#page, dashboard);
    const response = await this.#page.request.get(dashboard, { maxRedirects: 0 });
    return response.status() === 401 || (response.status() >= 300 && response.status() < 400);
  }

  /** Opens the screen again, signing in where that is asked for, and does what was done there. */
  async again(): Promise<void> {
    const address = this.#address ?? this.#page.url();
    await turnToOpen(this.#page, address);
    // Where only the fragment differs, to go there would load nothing.
    if (this.#page.url() === address) await this.#page.reload();
    else await this.#page.goto(address);
    if (await this.isAsked()) {
      await this.signIn();
      await turnToOpen(this.#page, address);
      await this.#page.goto(address);
    }
    await this.#busily(async () => {
      for (const deed of this.#deeds) await deed();
    });
  }

  async #busily(work: Deed): Promise<void> {
    const before = this.#isBusy;
    this.#isBusy = true;
    try {
      await work();
    } finally {
      this.#isBusy = before;
    }
  }
}

/** From now on somebody answers where the org asks the administrator of a page to sign in again. */
export const attend = (page: Page, attendant: Attendant): void => {
  attended.set(page, new Attended(page, attendant));
};

/** The page, where there is somebody who answers for its administrator. */
export const attendedTo = (page: Page): Attended | undefined => attended.get(page);

/** Does something that may have to be done once more after a sign-in in between. */
export const doing = (page: Page, deed: Deed): Promise<void> => {
  const attendedPage = attendedTo(page);
  return attendedPage ? attendedPage.do(deed) : deed();
};

/**
 * Follows a press to where it leads. Where the org asks on the way who is there, and there is somebody
 * to answer, that is answered first. Whether the press has led there is for the caller to see.
 *
 * @param sign of the place that it should lead to
 * @throws SignInStopped where the org refuses
 */
export const follow = async (press: Deed, sign: Locator): Promise<void> => {
  await press();
  const page = attendedTo(sign.page());
  if (!page) return;
  await page
    .orAsked(sign)
    .waitFor({ timeout: patience })
    .catch(() => undefined);
  if (!(await page.isAsked())) return;
  await page.signIn();
  page.opened(sign.page().url());
};

/** Waits for something that the console shows, whatever sign-in comes before it. */
export const comes = (sign: Locator, state: 'attached' | 'visible' = 'visible'): Promise<void> => {
  const page = attendedTo(sign.page());
  return page ? page.until(sign, state) : sign.waitFor({ state, timeout: patience });
};
