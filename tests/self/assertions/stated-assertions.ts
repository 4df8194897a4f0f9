import type { StatedAssertions } from './stated.ts';

/** What is stated of assertions that no mutant needs. */
export const stated: StatedAssertions = {};
