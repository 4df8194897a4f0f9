interface Placed {
  priority: number;
  readonly system: boolean;
}

/**
 * A list in its new order: an item at a place counted from 1, or where it was, and what Okta made
 * last.
 */
export const placed = <T extends Placed>(
  ordered: readonly T[],
  item: T | undefined,
  place: number | undefined,
): T[] => {
  const own = ordered.filter(({ system }) => !system);
  if (item && place !== undefined) {
    own.splice(own.indexOf(item), 1);
    own.splice(Math.min(Math.max(place, 1), own.length + 1) - 1, 0, item);
  }
  return [...own, ...ordered.filter(({ system }) => system)];
};

/** Numbers a list as it stands. */
export const renumber = (ordered: readonly Placed[], first: number): void => {
  ordered.forEach((one, index) => (one.priority = index + first));
};
