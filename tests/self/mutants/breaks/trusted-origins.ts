import type { Breaks } from './breaks.ts';

/** Mutants of embedded-org/mutants/trusted-origins. */
export const trustedOrigins: Breaks = {};
