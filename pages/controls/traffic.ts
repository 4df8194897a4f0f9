import type { Page, Request } from '@playwright/test';

/** Longer than a screen takes; what goes on for longer is no part of it, in milliseconds. */
const longest = 5_000;

/** What a screen is read with. */
const kinds: readonly string[] = ['fetch', 'xhr', 'document'];

/** What a page asks its server, from now on. */
export class Traffic implements Disposable {
  readonly #page: Page;
  readonly #pending = new Set<Request>();
  readonly #onRequest = (request: Request): void => {
    if (kinds.includes(request.resourceType())) this.#pending.add(request);
  };

  constructor(page: Page) {
    this.#page = page;
    page.on('request', this.#onRequest);
  }

  /** Waits until all of it is answered: a screen that is read anew is an old one until then. */
  async answered(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const enough = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, longest);
    });
    await Promise.race([this.#allAnswered(), enough]);
    clearTimeout(timer);
  }

  async #allAnswered(): Promise<void> {
    for (const request of this.#pending) {
      const response = await request.response().catch(() => null);
      await response?.finished().catch(() => undefined);
      this.#pending.delete(request);
    }
  }

  [Symbol.dispose](): void {
    this.#page.off('request', this.#onRequest);
  }
}
