import type { Breaks } from './breaks.ts';

/** Mutants of embedded-org/mutants/refresh-tokens. */
export const refreshTokens: Breaks = {};
