import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const deletedOriginsMayCall: Mutant = {
  id: 'deleted-origins-may-call',
  does: 'Pages of a trusted origin that was deleted may still call the API.',
  decorate: ({ org }) => {
    const deleted = new Set<string>();
    around(org.trustedOrigins, 'remove', (proceed, id) => {
      deleted.add(org.trustedOrigins.get(id).origin);
      proceed(id);
    });
    around(
      org.trustedOrigins,
      'allowsCors',
      (proceed, origin) => deleted.has(origin) || proceed(origin),
    );
  },
};
