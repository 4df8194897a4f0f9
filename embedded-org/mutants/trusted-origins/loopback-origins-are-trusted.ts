import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const loopbackOriginsAreTrusted: Mutant = {
  id: 'loopback-origins-are-trusted',
  does: 'Pages of localhost may read what the API answers, defined or not.',
  decorate: ({ org }) => {
    around(
      org.trustedOrigins,
      'allowsCors',
      (proceed, origin) => new URL(origin).hostname === 'localhost' || proceed(origin),
    );
  },
};
