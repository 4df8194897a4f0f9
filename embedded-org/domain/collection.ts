import { NotFoundRefusal } from './refusal.ts';

/** Objects of one kind by id, in the order in which they were made. */
export class Collection<T extends { readonly id: string }> {
  readonly #items = new Map<string, T>();
  readonly #type: string;

  /** @param type Okta's name of the kind, used when something is not found */
  constructor(type: string) {
    this.#type = type;
  }

  get size(): number {
    return this.#items.size;
  }

  add<S extends T>(item: S): S {
    this.#items.set(item.id, item);
    return item;
  }

  all(): T[] {
    return [...this.#items.values()];
  }

  find(id: string): T | undefined {
    return this.#items.get(id);
  }

  /** @throws NotFoundRefusal where there is no such object */
  get(id: string): T {
    const item = this.find(id);
    if (!item) throw new NotFoundRefusal(id, this.#type);
    return item;
  }

  remove(id: string): void {
    this.get(id);
    this.#items.delete(id);
  }
}
