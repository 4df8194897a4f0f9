import type { Mutant } from '../mutant.ts';

export const anOlderOriginStandsForADomain: Mutant = {
  id: 'an-older-origin-stands-for-a-domain',
  does: 'An origin from before has an asterisk for its subdomain.',
  decorate: ({ org }) => {
    for (const origin of org.trustedOrigins.all())
      origin.origin = origin.origin.replace('https://portal.', 'https://*.');
  },
};
