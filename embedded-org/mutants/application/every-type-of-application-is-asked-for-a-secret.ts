import { oauthErrors } from '../../oauth/oauth-error.ts';
import { refuseWithoutSecretAt } from '../building-blocks/client-at-endpoint.ts';
import type { Mutant } from '../mutant.ts';

export const everyTypeOfApplicationIsAskedForASecret: Mutant = {
  id: 'every-type-of-application-is-asked-for-a-secret',
  does: 'The token endpoint asks clients of every application type for a secret.',
  decorate: (parts) => {
    refuseWithoutSecretAt(
      parts,
      'token',
      () => true,
      () => oauthErrors.clientAuthenticationFailed(),
    );
  },
};
