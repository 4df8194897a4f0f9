/** Sees a request before the org does and the answer before the client does. */
export type ExchangeHook = (
  request: Request,
  proceed: (request: Request) => Promise<Response>,
) => Promise<Response>;

/** Hooks around every request to the org host and the admin host. The honest org has none. */
export class Exchanges {
  readonly #hooks: ExchangeHook[] = [];

  /** Adds a hook outside of those already there. */
  around(hook: ExchangeHook): void {
    this.#hooks.push(hook);
  }

  run(request: Request, answer: (request: Request) => Promise<Response>): Promise<Response> {
    const outermost = this.#hooks.reduce<(request: Request) => Promise<Response>>(
      (proceed, hook) => (seen) => hook(seen, proceed),
      answer,
    );
    return outermost(request);
  }
}
