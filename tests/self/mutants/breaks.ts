import type { RequirementId } from '../../requirements/index.ts';

/**
 * Which requirement each mutant of the embedded org breaks. The org itself does not know: there a
 * mutant is only a deviation.
 */
export const breaks: Readonly<Record<string, RequirementId>> = {};
