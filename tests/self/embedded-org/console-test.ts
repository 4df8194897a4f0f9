import type { Page } from '@playwright/test';
import { expect, test as base } from '@playwright/test';
import type { EmbeddedOrg, OrgOptions } from '../../../embedded-org/index.ts';
import { startOrg } from '../../../embedded-org/index.ts';

export { expect } from '@playwright/test';

/** What the tests of the Admin Console stand on: an org of their own and a browser signed in to it. */
export class ConsoleVisit {
  readonly org: EmbeddedOrg;
  readonly page: Page;

  constructor(org: EmbeddedOrg, page: Page) {
    this.org = org;
    this.page = page;
  }

  /** Signs the browser in without the sign-in page. */
  async as(who: 'admin' | 'limitedAdmin'): Promise<void> {
    await this.page.context().clearCookies();
    await this.page.context().addCookies(this.org.adminSession(who));
  }

  /** Opens a screen and waits until it is painted. */
  async open(path: string): Promise<void> {
    await this.page.goto(this.org.adminUrl + path);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** A panel or dialog, by its heading. */
  form(title: string | RegExp): ReturnType<Page['locator']> {
    return this.page
      .locator('form.o-form')
      .filter({ has: this.page.getByRole('heading', { name: title }) });
  }

  /** Asks the Management API, as a super administrator. */
  async api<T>(path: string, init: RequestInit = {}): Promise<T> {
    const response = await this.org.request(`/api/v1${path}`, {
      ...init,
      headers: { authorization: `SSWS ${this.org.apiToken}`, 'content-type': 'application/json' },
    });
    return (await response.json()) as T;
  }

  /** Flips the switch of the org without the console. */
  async setInteractionCode(enabled: boolean): Promise<void> {
    await fetch(`${this.org.adminUrl}/admin/api/v1/embedded-login-settings`, {
      method: 'POST',
      headers: { authorization: `SSWS ${this.org.apiToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ embeddedLoginSupport: enabled }),
    });
  }

  async isInteractionCodeEnabled(): Promise<boolean> {
    const response = await fetch(`${this.org.adminUrl}/admin/api/v1/embedded-login-settings`, {
      headers: { authorization: `SSWS ${this.org.apiToken}` },
    });
    return ((await response.json()) as { embeddedLoginSupport: boolean }).embeddedLoginSupport;
  }
}

export const test = base.extend<{ options: OrgOptions; visit: ConsoleVisit }>({
  options: [{}, { option: true }],
  viewport: { width: 1440, height: 1200 },
  visit: async ({ options, page }, use) => {
    await using org = await startOrg(options);
    const visit = new ConsoleVisit(org, page);
    await visit.as('admin');
    await use(visit);
  },
});
