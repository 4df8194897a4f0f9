import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const originsDefinedAnewStayShutOut: Mutant = {
  id: 'origins-defined-anew-stay-shut-out',
  does: 'A trusted origin that was deleted is not let in when it is defined anew.',
  decorate: ({ org }) => {
    const deleted = new Set<string>();
    around(org.trustedOrigins, 'remove', (proceed, id) => {
      deleted.add(org.trustedOrigins.get(id).origin);
      proceed(id);
    });
    around(
      org.trustedOrigins,
      'allowsCors',
      (proceed, origin) => !deleted.has(origin) && proceed(origin),
    );
  },
};
