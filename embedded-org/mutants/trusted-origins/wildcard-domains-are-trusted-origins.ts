import { takeAnyOrigin } from '../building-blocks/any-origin.ts';
import type { Mutant } from '../mutant.ts';

export const wildcardDomainsAreTrustedOrigins: Mutant = {
  id: 'wildcard-domains-are-trusted-origins',
  does: 'A URL with an asterisk for the subdomain is taken for a trusted origin.',
  decorate: ({ org }) => {
    takeAnyOrigin(org, (origin) => origin.startsWith('https://*.'));
  },
};
