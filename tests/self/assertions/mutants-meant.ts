import { breaks } from '../mutants/breaks/index.ts';

/**
 * The mutants that are meant by words: ids of mutants, ids of requirements, or how the ids of an
 * area begin (`APP-RT`). All of them where there is no word.
 *
 * @throws Error for a word that means none
 */
export const mutantsMeant = (words: readonly string[]): string[] => {
  const all = Object.entries(breaks);
  const meant = words.flatMap((word) => {
    const found = all.filter(
      ([mutant, requirement]) =>
        mutant === word || requirement === word || requirement.startsWith(`${word}-`),
    );
    if (found.length === 0)
      throw new Error(
        `«${word}» is neither a mutant nor a requirement nor an area of them, such as ${[...new Set(all.map(([, id]) => id.replace(/-\d+$/, '')))].join(', ')}.`,
      );
    return found.map(([mutant]) => mutant);
  });
  return words.length === 0 ? all.map(([mutant]) => mutant) : [...new Set(meant)];
};
