import type { Org } from '../../domain/org.ts';
import { invalid, invalidCursor } from './api-error.ts';

/** How many objects a list gives at once. */
export interface PageSizes {
  readonly preset: number;
  readonly largest: number;
  /** The last page, too, links to a next one, which is empty. */
  readonly linksBeyondEnd?: boolean;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** What to send as `after` for the next page; absent on the last one. */
  readonly next: string | undefined;
  readonly limit: number;
}

/**
 * What followed the objects that were last on a page. A client that deletes what it reads, page by
 * page, comes back with a cursor to an object that is gone.
 */
const followers = new WeakMap<Org, Map<string, readonly string[]>>();

/**
 * One page of a list. Cursors are, as recorded, ids of the last object of a page.
 *
 * @param limit the parameter as it was sent; above the largest page it is lowered to it
 * @param after the cursor as it was sent
 * @throws ApiError for a limit that is no positive number and a cursor the org did not give
 */
export const pageOf = <T extends { readonly id: string }>(
  org: Org,
  items: readonly T[],
  sizes: PageSizes,
  limit: string | undefined,
  after: string | undefined,
): Page<T> => {
  const size = sizeOf(limit, sizes);
  const start = after === undefined ? 0 : startAfter(org, idsOf(items), after);
  const page = items.slice(start, start + size);
  const last = page.at(-1);
  const rest = items.slice(start + size);
  if (last === undefined || (rest.length === 0 && !sizes.linksBeyondEnd))
    return { items: page, next: undefined, limit: size };
  const next = last.id;
  const known = followers.get(org) ?? new Map<string, readonly string[]>();
  followers.set(org, known.set(next, idsOf(rest)));
  return { items: page, next, limit: size };
};

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

const sizeOf = (limit: string | undefined, sizes: PageSizes): number => {
  if (limit === undefined || limit === '-1') return sizes.preset;
  if (!/^\d{1,9}$/.test(limit) || Number(limit) === 0)
    throw invalid('limit', ['limit: The value must be a positive number.']);
  return Math.min(Number(limit), sizes.largest);
};

const startAfter = (org: Org, ids: readonly string[], after: string): number => {
  const at = ids.indexOf(after);
  if (at >= 0) return at + 1;
  const following = followers.get(org)?.get(after);
  if (!following) throw invalidCursor();
  const resumed = following.find((id) => ids.includes(id));
  return resumed === undefined ? ids.length : ids.indexOf(resumed);
};
