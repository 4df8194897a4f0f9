import type { Mutant } from '../mutant.ts';

/** Deviations around the tab General of an application: its grants and its credentials. */
export const applicationMutants: readonly Mutant[] = [];
