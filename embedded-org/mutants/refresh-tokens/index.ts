import type { Mutant } from '../mutant.ts';

/** Deviations around refresh tokens: persistent, rotating, grace period. */
export const refreshTokenMutants: readonly Mutant[] = [];
