import type { Breaks } from './breaks.ts';

/** Mutants of embedded-org/mutants/flows. */
export const flows: Breaks = {};
