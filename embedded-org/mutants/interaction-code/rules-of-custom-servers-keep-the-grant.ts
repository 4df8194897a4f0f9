import { eachServer } from '../building-blocks/each-server.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const rulesOfCustomServersKeepTheGrant: Mutant = {
  id: 'rules-of-custom-servers-keep-the-grant',
  does: 'The rules of custom authorization servers keep the Interaction Code grant when it is switched off.',
  decorate: (parts) => {
    eachServer(parts, ({ policies }) => {
      around(policies, 'withdrawGrant', () => undefined);
    });
  },
};
