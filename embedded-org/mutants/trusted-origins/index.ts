import type { Mutant } from '../mutant.ts';

/** Deviations around trusted origins and features. */
export const trustedOriginMutants: readonly Mutant[] = [];
