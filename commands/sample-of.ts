import { createHash } from 'node:crypto';

/**
 * Some of a list, the same ones for the same seed, in the order of the list.
 *
 * @param seed says which; a day, so that every night sees others and its shards the same
 */
export const sampleOf = (list: readonly string[], size: number, seed: string): string[] => {
  const rank = (item: string): string =>
    createHash('sha256').update(`${seed} ${item}`).digest('hex');
  const drawn = new Set(list.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)).slice(0, size));
  return list.filter((item) => drawn.has(item));
};
