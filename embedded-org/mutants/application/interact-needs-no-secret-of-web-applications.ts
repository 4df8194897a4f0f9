import { needNoSecretAt } from '../building-blocks/client-at-endpoint.ts';
import type { Mutant } from '../mutant.ts';

export const interactNeedsNoSecretOfWebApplications: Mutant = {
  id: 'interact-needs-no-secret-of-web-applications',
  does: '/interact takes a web application without its secret.',
  decorate: (parts) => {
    needNoSecretAt(parts, 'interact');
  },
};
