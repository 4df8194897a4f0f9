import { administrators } from './administrators.ts';
import { authorizationServerInteractionCode } from './authorization-server-interaction-code.ts';
import { clientCredentials } from './client-credentials.ts';
import { createAppIntegration } from './create-app-integration.ts';
import { existingApplication } from './existing-application.ts';
import { features } from './features.ts';
import { flowInteractionCode } from './flow-interaction-code.ts';
import { login } from './login.ts';
import { orgInteractionCode } from './org-interaction-code.ts';
import { refreshTokens } from './refresh-tokens.ts';
import type { Requirement } from './requirement.ts';
import { trustedOrigins } from './trusted-origins.ts';

export type { Capability, Generation, Level, Requirement, Source } from './requirement.ts';
export { statements } from './statements.ts';

const areas = {
  ...orgInteractionCode,
  ...authorizationServerInteractionCode,
  ...flowInteractionCode,
  ...createAppIntegration,
  ...existingApplication,
  ...clientCredentials,
  ...login,
  ...administrators,
  ...refreshTokens,
  ...trustedOrigins,
  ...features,
};

/** The id of a requirement. A misspelt one does not compile. */
export type RequirementId = keyof typeof areas;

/** Everything the documents require, by id. */
export const catalogue: Readonly<Record<RequirementId, Requirement>> = areas;
