import { oauthErrors } from '../../oauth/oauth-error.ts';
import { refuseWithoutSecretAt } from '../building-blocks/client-at-endpoint.ts';
import type { Mutant } from '../mutant.ts';

export const tokenEndpointAsksNativeApplicationsForASecret: Mutant = {
  id: 'token-endpoint-asks-native-applications-for-a-secret',
  does: 'The token endpoint asks a native application for a secret.',
  decorate: (parts) => {
    refuseWithoutSecretAt(
      parts,
      'token',
      ({ applicationType }) => applicationType === 'native',
      () => oauthErrors.clientAuthenticationFailed(),
    );
  },
};
