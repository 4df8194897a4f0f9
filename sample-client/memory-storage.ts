/** The SDK's storage interface over a map, so that two browsers never share a transaction or a token. */
export class MemoryStorage {
  readonly #items = new Map<string, unknown>();

  getItem(key: string): unknown {
    return this.#items.get(key);
  }

  setItem(key: string, value: unknown): void {
    this.#items.set(key, value);
  }

  removeItem(key: string): void {
    this.#items.delete(key);
  }
}
