import { changeRefusals } from '../building-blocks/oauth-refusals.ts';
import type { Mutant } from '../mutant.ts';

export const unknownClientsAreToldOfTheGrant: Mutant = {
  id: 'unknown-clients-are-told-of-the-grant',
  does: '/interact tells a client that it does not know that it may not use the grant.',
  decorate: (parts) => {
    changeRefusals(parts, 'interact', (refusal) =>
      refusal['error'] === 'invalid_client'
        ? { ...refusal, error: 'unauthorized_client' }
        : refusal,
    );
  },
};
