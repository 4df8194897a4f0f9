import type { Breaks } from './breaks.ts';

/** Mutants of embedded-org/mutants/login. */
export const login: Breaks = {};
