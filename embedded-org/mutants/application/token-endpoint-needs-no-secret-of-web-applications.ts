import { needNoSecretAt } from '../building-blocks/client-at-endpoint.ts';
import type { Mutant } from '../mutant.ts';

export const tokenEndpointNeedsNoSecretOfWebApplications: Mutant = {
  id: 'token-endpoint-needs-no-secret-of-web-applications',
  does: 'The token endpoint takes a web application without its secret.',
  decorate: (parts) => {
    needNoSecretAt(parts, 'token');
  },
};
