import type { Breaks } from './breaks.ts';

/** Mutants of embedded-org/mutants/application. */
export const application: Breaks = {};
