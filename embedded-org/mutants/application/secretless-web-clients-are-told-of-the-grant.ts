import { oauthErrors } from '../../oauth/oauth-error.ts';
import { refuseWithoutSecretAt } from '../building-blocks/client-at-endpoint.ts';
import type { Mutant } from '../mutant.ts';

export const secretlessWebClientsAreToldOfTheGrant: Mutant = {
  id: 'secretless-web-clients-are-told-of-the-grant',
  does: 'The token endpoint does not ask a web application for its secret, but says that the grant is not valid.',
  decorate: (parts) => {
    refuseWithoutSecretAt(
      parts,
      'token',
      ({ applicationType }) => applicationType === 'web',
      () => oauthErrors.invalidAuthorizationCode(),
    );
  },
};
