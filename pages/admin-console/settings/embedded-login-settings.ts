import type { APIResponse } from '@playwright/test';
import { attendedTo } from '../../controls/attended.ts';
import type { ConsolePage } from '../../controls/console-page.ts';
import { goTo } from '../../controls/console-page.ts';
import { turnToOpen } from '../../controls/pace.ts';

/**
 * The server behind Settings > Account > Embedded widget sign-in support, asked as the console's own
 * pages ask it: with the browser's cookies and the token of the page that is open. There is no
 * public API for it.
 */
export class EmbeddedLoginSettings {
  readonly #console: ConsolePage;

  constructor(console: ConsolePage) {
    this.#console = console;
  }

  /** Whether it tells the setting. */
  async tells(): Promise<boolean> {
    return (await this.#send('GET')).ok();
  }

  /** Asks it to change the setting, past the console. @returns whether it says that it has */
  async switch(wanted: 'on' | 'off'): Promise<boolean> {
    return (await this.#send('POST', { embeddedLoginSupport: wanted === 'on' })).ok();
  }

  /** Asks it, once more where the session had ended and somebody signs in again. */
  async #send(method: string, data?: unknown): Promise<APIResponse> {
    const { page } = this.#console;
    const response = await this.#sendOnce(method, data);
    const attended = attendedTo(page);
    if (response.ok() || !attended || !(await attended.isOver())) return response;
    await goTo(page, page.url());
    return this.#sendOnce(method, data);
  }

  async #sendOnce(method: string, data?: unknown): Promise<APIResponse> {
    const { adminUrl, page } = this.#console;
    const address = new URL('/admin/api/v1/embedded-login-settings', adminUrl).href;
    await turnToOpen(page, address);
    const token = await page.evaluate(
      () => document.getElementById('_xsrfToken')?.textContent ?? '',
    );
    return page.request.fetch(address, {
      method,
      headers: { 'X-Okta-XsrfToken': token },
      maxRedirects: 0,
      ...(data === undefined ? {} : { data }),
    });
  }
}
