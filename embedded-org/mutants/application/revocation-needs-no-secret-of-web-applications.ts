import { needNoSecretAt } from '../building-blocks/client-at-endpoint.ts';
import type { Mutant } from '../mutant.ts';

export const revocationNeedsNoSecretOfWebApplications: Mutant = {
  id: 'revocation-needs-no-secret-of-web-applications',
  does: 'The revocation endpoint takes a web application without its secret.',
  decorate: (parts) => {
    needNoSecretAt(parts, 'revoke');
  },
};
