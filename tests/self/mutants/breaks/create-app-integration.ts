import type { Breaks } from './breaks.ts';

/** Mutants of embedded-org/mutants/create-app-integration. */
export const createAppIntegration: Breaks = {};
