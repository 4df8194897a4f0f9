import { giveWithRefusalAt } from '../building-blocks/refused-clients.ts';
import type { Mutant } from '../mutant.ts';

export const refusedWebApplicationsGetTokens: Mutant = {
  id: 'refused-web-applications-get-tokens',
  does: 'The token endpoint refuses a web application that comes without its secret, and sends the tokens along.',
  decorate: (parts) => {
    giveWithRefusalAt(parts, 'token');
  },
};
