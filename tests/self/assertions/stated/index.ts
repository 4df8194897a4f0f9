import { application } from './application.ts';
import { createAppIntegration } from './create-app-integration.ts';
import { embeddedSignIn } from './embedded-sign-in.ts';
import { security } from './security.ts';
import { settings } from './settings.ts';
import { tokens } from './tokens.ts';
import type { StatedAssertions } from './stated.ts';

/** What is stated of assertions that no mutant needs. */
export const stated: StatedAssertions = {
  ...settings,
  ...createAppIntegration,
  ...application,
  ...security,
  ...tokens,
  ...embeddedSignIn,
};
