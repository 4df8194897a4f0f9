import type { Mutant } from '../mutant.ts';

/** Deviations around creating app integrations. */
export const createAppIntegrationMutants: readonly Mutant[] = [];
