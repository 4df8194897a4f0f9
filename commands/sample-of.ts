import { createHash } from 'node:crypto';

const rankBy =
  (seed: string) =>
  (item: string): string =>
    createHash('sha256').update(`${seed} ${item}`).digest('hex');

const by =
  (rank: (item: string) => string) =>
  (a: string, b: string): number =>
    rank(a) < rank(b) ? -1 : 1;

/**
 * Some of a list, the same ones for the same seed, in the order of the list.
 *
 * @param seed says which; a day, so that every night sees others and its shards the same
 */
export const sampleOf = (list: readonly string[], size: number, seed: string): string[] => {
  const drawn = new Set(list.toSorted(by(rankBy(seed))).slice(0, size));
  return list.filter((item) => drawn.has(item));
};

/**
 * One mutant of every requirement, the same ones for the same seed, in the order of the list.
 *
 * @param breaks the requirement that each mutant breaks, by the mutant's id
 * @param seed says which; a day, so that in time all have their turn
 */
export const oneOfEach = (breaks: Readonly<Record<string, string>>, seed: string): string[] => {
  const mutants = Object.keys(breaks);
  const drawn = new Map<string | undefined, string>();
  for (const mutant of mutants.toSorted(by(rankBy(seed))))
    if (!drawn.has(breaks[mutant])) drawn.set(breaks[mutant], mutant);
  return mutants.filter((mutant) => drawn.get(breaks[mutant]) === mutant);
};
