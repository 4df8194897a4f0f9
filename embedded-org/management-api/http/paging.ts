import { invalid, invalidCursor } from './api-error.ts';

/** How many objects a list gives at once. */
export interface PageSizes {
  readonly preset: number;
  readonly largest: number;
  /** The last page, too, links to a next one, which is empty. */
  readonly linksBeyondEnd?: boolean;
}

/** What can be read from any object on, without going through those before it. */
export interface PageSource<T> {
  /** @returns nothing for an id that the list never had */
  after(id?: string): Iterable<T> | undefined;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** What to send as `after` for the next page; absent on the last one. */
  readonly next: string | undefined;
  readonly limit: number;
}

/**
 * One page of a list. Cursors are, as recorded, ids of the last object of a page. Only the objects
 * of the page are looked at, and those that the condition leaves out among them.
 *
 * @param source a collection, or a list that is short
 * @param condition which objects of it belong to the list
 * @param limit the parameter as it was sent; above the largest page it is lowered to it; -1, which
 *   Okta documents as the preset of some lists, is the preset of all of them
 * @param after the cursor as it was sent
 * @throws ApiError for another limit that is no positive number and a cursor the org did not give
 */
export const pageOf = <T extends { readonly id: string }>(
  source: PageSource<T> | readonly T[],
  condition: (item: T) => boolean,
  sizes: PageSizes,
  limit: string | undefined,
  after: string | undefined,
): Page<T> => {
  const size = sizeOf(limit, sizes);
  const from = 'after' in source ? source : ofList(source);
  const following = from.after(after);
  if (!following) throw invalidCursor();
  const items: T[] = [];
  for (const item of following) {
    if (!condition(item)) continue;
    if (items.length === size) return { items, next: items.at(-1)?.id, limit: size };
    items.push(item);
  }
  return { items, next: sizes.linksBeyondEnd ? items.at(-1)?.id : undefined, limit: size };
};

/** Several sources, one behind the other. */
export const inTurn = <T extends { readonly id: string }>(
  ...sources: readonly (PageSource<T> | readonly T[])[]
): PageSource<T> => ({
  after: (id) => {
    const all = sources.map((source) => ('after' in source ? source : ofList(source)));
    const at = id === undefined ? 0 : all.findIndex((source) => source.after(id) !== undefined);
    if (at < 0) return undefined;
    return (function* () {
      for (const [index, source] of all.slice(at).entries())
        yield* source.after(index === 0 ? id : undefined) ?? [];
    })();
  },
});

/** A list that is at hand as a whole. */
const ofList = <T extends { readonly id: string }>(list: readonly T[]): PageSource<T> => ({
  after: (id) => {
    if (id === undefined) return list;
    const at = list.findIndex((item) => item.id === id);
    return at < 0 ? undefined : list.slice(at + 1);
  },
});

const sizeOf = (limit: string | undefined, sizes: PageSizes): number => {
  if (limit === undefined || limit === '-1') return sizes.preset;
  if (!/^\d{1,9}$/.test(limit) || Number(limit) === 0)
    throw invalid('limit', ['limit: The value must be a positive number.']);
  return Math.min(Number(limit), sizes.largest);
};
