import { application } from './application.ts';
import type { Breaks } from './breaks.ts';
import { asItStands } from './as-it-stands.ts';
import { createAppIntegration } from './create-app-integration.ts';
import { flows } from './flows.ts';
import { interactionCode } from './interaction-code.ts';
import { login } from './login.ts';
import { refreshTokens } from './refresh-tokens.ts';
import { trustedOrigins } from './trusted-origins.ts';

/**
 * Which requirement each mutant of the embedded org breaks. The org itself does not know: there a
 * mutant is only a deviation.
 */
export const breaks: Breaks = {
  ...interactionCode,
  ...createAppIntegration,
  ...application,
  ...asItStands,
  ...login,
  ...refreshTokens,
  ...trustedOrigins,
  ...flows,
};
