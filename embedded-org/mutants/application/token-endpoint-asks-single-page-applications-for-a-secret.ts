import { oauthErrors } from '../../oauth/oauth-error.ts';
import { refuseWithoutSecretAt } from '../building-blocks/client-at-endpoint.ts';
import type { Mutant } from '../mutant.ts';

export const tokenEndpointAsksSinglePageApplicationsForASecret: Mutant = {
  id: 'token-endpoint-asks-single-page-applications-for-a-secret',
  does: 'The token endpoint asks a single-page application for a secret.',
  decorate: (parts) => {
    refuseWithoutSecretAt(
      parts,
      'token',
      ({ applicationType }) => applicationType === 'browser',
      () => oauthErrors.clientAuthenticationFailed(),
    );
  },
};
