import { giveWithRefusalAt } from '../building-blocks/refused-clients.ts';
import type { Mutant } from '../mutant.ts';

export const refusedWebApplicationsGetAHandle: Mutant = {
  id: 'refused-web-applications-get-a-handle',
  does: '/interact refuses a web application that comes without its secret, and sends an interaction handle along.',
  decorate: (parts) => {
    giveWithRefusalAt(parts, 'interact');
  },
};
