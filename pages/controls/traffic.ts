import type { Page, Request } from '@playwright/test';

/** Longer than a screen takes; what goes on for longer is no part of it, in milliseconds. */
const longest = 5_000;

/** What a screen is read with. */
const kinds: readonly string[] = ['fetch', 'xhr', 'document'];

/** A request that changes nothing. */
const reading: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** What a page asks its server, from now on. */
export class Traffic implements Disposable {
  readonly #page: Page;
  readonly #pending = new Set<Request>();
  readonly #deeds: Request[] = [];
  readonly #onRequest = (request: Request): void => {
    if (!kinds.includes(request.resourceType())) return;
    this.#pending.add(request);
    if (!reading.includes(request.method())) this.#deeds.push(request);
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

  /** Waits until the page has sent something that may change the org. @returns whether it has */
  async sent(timeout: number): Promise<boolean> {
    if (this.#deeds.length > 0) return true;
    return this.#page
      .waitForEvent('request', {
        predicate: (request) =>
          kinds.includes(request.resourceType()) && !reading.includes(request.method()),
        timeout,
      })
      .then(
        () => true,
        () => false,
      );
  }

  /**
   * What the server has made of what the page sent it: taken, sent away to prove who it is, or
   * neither, where nothing was sent or it was refused for another reason.
   *
   * @param origin of the console; what a page sends elsewhere is no deed
   */
  async outcome(origin: string): Promise<'taken' | 'unproved' | 'neither'> {
    let outcome: 'unproved' | 'neither' = 'neither';
    for (const request of this.#deeds) {
      if (new URL(request.url()).origin !== origin) continue;
      const response = await request.response().catch(() => null);
      if (!response) continue;
      const status = response.status();
      const location = response.headers()['location'];
      const isSentAway =
        location !== undefined && new URL(location, request.url()).origin !== origin;
      if (status < 400 && !isSentAway) return 'taken';
      if (isSentAway || status === 401 || status === 403) outcome = 'unproved';
    }
    return outcome;
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
