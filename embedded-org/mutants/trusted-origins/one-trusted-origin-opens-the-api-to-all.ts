import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const oneTrustedOriginOpensTheApiToAll: Mutant = {
  id: 'one-trusted-origin-opens-the-api-to-all',
  does: 'As soon as one origin is defined, pages of all origins may call the API.',
  decorate: ({ org }) => {
    around(
      org.trustedOrigins,
      'allowsCors',
      (proceed, origin) => org.trustedOrigins.size > 0 || proceed(origin),
    );
  },
};
