import type { Mutant } from '../mutant.ts';

/** Deviations around sign-in with the widget and with an SDK. */
export const flowMutants: readonly Mutant[] = [];
