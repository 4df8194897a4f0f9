import { eachServer } from '../building-blocks/each-server.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const onlyTheDefaultServerLosesTheGrant: Mutant = {
  id: 'only-the-default-server-loses-the-grant',
  does: 'Only the default authorization server loses the Interaction Code grant when it is switched off.',
  decorate: (parts) => {
    eachServer(parts, (server) => {
      if (server.isDefault) return;
      around(server.policies, 'withdrawGrant', () => undefined);
    });
  },
};
