import { around } from '../../hooks/around.ts';
import { during } from '../building-blocks/during.ts';
import type { Mutant } from '../mutant.ts';

export const tokenEndpointIgnoresTheSwitch: Mutant = {
  id: 'token-endpoint-ignores-the-switch',
  does: 'The token endpoint exchanges interaction codes while the grant is switched off.',
  decorate: ({ oauth }) => {
    const isExchange = during(oauth.tokenEndpoint, 'exchange');
    around(
      oauth.grantAuthorization,
      'isClientAuthorized',
      (proceed, client, grant) =>
        proceed(client, grant) || (grant === 'interaction_code' && isExchange()),
    );
  },
};
