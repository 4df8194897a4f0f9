import type { Mutant } from './mutant.ts';

/** All mutants of the embedded org. */
export const mutants: readonly Mutant[] = [];
