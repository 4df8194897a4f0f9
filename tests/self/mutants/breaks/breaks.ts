import type { RequirementId } from '../../../requirements/index.ts';

/** The requirement that each mutant breaks, by the mutant's id. */
export type Breaks = Readonly<Record<string, RequirementId>>;
