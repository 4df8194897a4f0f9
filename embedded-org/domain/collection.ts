import { fromJson, listIn, toJson } from '../state/json-form.ts';
import type { Json, Persistent } from '../state/persistent.ts';
import { NotFoundRefusal } from './refusal.ts';

/** An object and its place: numbers grow in the order in which objects were added. */
interface Entry<T> {
  readonly item: T;
  readonly place: number;
}

/** How many removed objects a collection still knows the place of. */
const mostFormer = 10_000;

/** Objects of one kind by id, in the order in which they were made. */
export class Collection<T extends { readonly id: string }> implements Persistent {
  readonly #entries = new Map<string, Entry<T>>();
  /** By place. What was removed leaves a gap until there are more gaps than objects. */
  #order: Entry<T>[] = [];
  /** Places of removed objects: a client that deletes what it lists comes back with their ids. */
  readonly #former = new Map<string, number>();
  #next = 0;
  readonly #type: string;

  /** @param type Okta's name of the kind, used when something is not found */
  constructor(type: string) {
    this.#type = type;
  }

  get size(): number {
    return this.#entries.size;
  }

  add<S extends T>(item: S): S {
    const before = this.#entries.get(item.id);
    const entry = { item, place: before?.place ?? this.#next };
    this.#entries.set(item.id, entry);
    if (before) this.#order[this.#indexAfter(before.place - 1)] = entry;
    else {
      this.#order.push(entry);
      this.#next += 1;
    }
    return item;
  }

  all(): T[] {
    return Array.from(this.#entries.values(), ({ item }) => item);
  }

  /** The same, one at a time: for who may stop before the end. */
  *values(): Generator<T> {
    for (const { item } of this.#entries.values()) yield item;
  }

  /**
   * The objects that come after one, without looking at those before it.
   *
   * @param id of an object of the collection, or of one that was removed from it; without one: all
   * @returns nothing where the collection never had such an object
   */
  after(id?: string): Iterable<T> | undefined {
    if (id === undefined) return this.#from(0);
    const place = this.#entries.get(id)?.place ?? this.#former.get(id);
    return place === undefined ? undefined : this.#from(this.#indexAfter(place));
  }

  find(id: string): T | undefined {
    return this.#entries.get(id)?.item;
  }

  /** @throws NotFoundRefusal where there is no such object */
  get(id: string): T {
    const item = this.find(id);
    if (!item) throw new NotFoundRefusal(id, this.#type);
    return item;
  }

  remove(id: string): void {
    this.get(id);
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    this.#former.set(id, entry.place);
    if (this.#former.size > mostFormer) this.#forgetOldest();
    if (this.#order.length > 2 * this.#entries.size + 16)
      this.#order = [...this.#entries.values()].sort((a, b) => a.place - b.place);
  }

  snapshot(): Json {
    return Array.from(this.#entries.values(), ({ item }) => this.keep(item));
  }

  restore(kept: Json): void {
    this.#entries.clear();
    this.#order = [];
    this.#former.clear();
    for (const item of listIn(kept)) this.add(this.revive(item));
  }

  /** An object as JSON; who holds more than plain data says how. */
  protected keep(item: T): Json {
    return toJson(item);
  }

  /** What `keep` was given. */
  protected revive(kept: Json): T {
    return fromJson(kept) as T;
  }

  #forgetOldest(): void {
    for (const id of this.#former.keys()) {
      this.#former.delete(id);
      return;
    }
  }

  *#from(index: number): Generator<T> {
    const order = this.#order;
    for (let at = index; at < order.length; at += 1) {
      const entry = order[at];
      if (entry && this.#entries.get(entry.item.id) === entry) yield entry.item;
    }
  }

  /** Index of the first entry whose place is beyond the given one. */
  #indexAfter(place: number): number {
    let low = 0;
    let high = this.#order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#order[middle]?.place ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
