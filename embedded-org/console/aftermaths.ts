import type { Aftermath } from './description.ts';

/** What came of posted forms, until the page that posted is loaded again. */
export class Aftermaths {
  readonly #bySession = new Map<string, { readonly page: string; readonly aftermath: Aftermath }>();

  /** @param page path and query; what the session did not hear of before is forgotten */
  keep(sessionId: string, page: string, aftermath: Aftermath): void {
    this.#bySession.set(sessionId, { page, aftermath });
  }

  /** Once, and only for the page that posted. */
  take(sessionId: string, page: string): Aftermath | undefined {
    const kept = this.#bySession.get(sessionId);
    this.#bySession.delete(sessionId);
    return kept?.page === page ? kept.aftermath : undefined;
  }
}
