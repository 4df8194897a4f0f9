import { application } from './application.ts';
import { createAppIntegration } from './create-app-integration.ts';
import { flows } from './flows.ts';
import { interactionCode } from './interaction-code.ts';
import { login } from './login.ts';
import { refreshTokens } from './refresh-tokens.ts';
import { trustedOrigins } from './trusted-origins.ts';
import type { Facets } from './facets.ts';

/**
 * What a requirement distinguishes: phases, sides of a bound, oracles (console, API, run time),
 * types of application. For each of them there is a mutant that is wrong there; the others that
 * break the same requirement are in `breaks` alone.
 */
export const facets: Facets = {
  ...interactionCode,
  ...flows,
  ...createAppIntegration,
  ...application,
  ...login,
  ...refreshTokens,
  ...trustedOrigins,
};
