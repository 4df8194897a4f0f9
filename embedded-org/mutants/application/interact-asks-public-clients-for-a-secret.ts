import { oauthErrors } from '../../oauth/oauth-error.ts';
import { refuseWithoutSecretAt } from '../building-blocks/client-at-endpoint.ts';
import type { Mutant } from '../mutant.ts';

export const interactAsksPublicClientsForASecret: Mutant = {
  id: 'interact-asks-public-clients-for-a-secret',
  does: '/interact asks public clients for a secret.',
  decorate: (parts) => {
    refuseWithoutSecretAt(
      parts,
      'interact',
      ({ tokenEndpointAuthMethod }) => tokenEndpointAuthMethod === 'none',
      () => oauthErrors.clientAuthenticationFailed(),
    );
  },
};
