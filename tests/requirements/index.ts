import { authorizationServerInteractionCode } from './authorization-server-interaction-code.ts';
import { flowInteractionCode } from './flow-interaction-code.ts';
import { orgInteractionCode } from './org-interaction-code.ts';
import type { Requirement } from './requirement.ts';

export type { Capability, Generation, Level, Requirement, Source } from './requirement.ts';
export { statements } from './statements.ts';

const areas = {
  ...orgInteractionCode,
  ...authorizationServerInteractionCode,
  ...flowInteractionCode,
};

/** The id of a requirement. A misspelt one does not compile. */
export type RequirementId = keyof typeof areas;

/** Everything the documents require, by id. */
export const catalogue: Readonly<Record<RequirementId, Requirement>> = areas;
