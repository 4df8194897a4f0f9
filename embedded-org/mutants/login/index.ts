import type { Mutant } from '../mutant.ts';

/** Deviations around callbacks, the initiate login URI and administrators who sign in. */
export const loginMutants: readonly Mutant[] = [];
