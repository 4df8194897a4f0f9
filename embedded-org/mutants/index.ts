import { applicationMutants } from './application/index.ts';
import { asItStandsMutants } from './as-it-stands/index.ts';
import { createAppIntegrationMutants } from './create-app-integration/index.ts';
import { flowMutants } from './flows/index.ts';
import { interactionCodeMutants } from './interaction-code/index.ts';
import { loginMutants } from './login/index.ts';
import { refreshTokenMutants } from './refresh-tokens/index.ts';
import { trustedOriginMutants } from './trusted-origins/index.ts';
import type { Mutant } from './mutant.ts';

/** All mutants of the embedded org. */
export const mutants: readonly Mutant[] = [
  ...interactionCodeMutants,
  ...createAppIntegrationMutants,
  ...applicationMutants,
  ...loginMutants,
  ...refreshTokenMutants,
  ...trustedOriginMutants,
  ...flowMutants,
  ...asItStandsMutants,
];
