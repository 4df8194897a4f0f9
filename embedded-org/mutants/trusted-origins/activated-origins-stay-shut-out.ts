import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const activatedOriginsStayShutOut: Mutant = {
  id: 'activated-origins-stay-shut-out',
  does: 'A trusted origin that was deactivated is never let in again.',
  decorate: ({ org }) => {
    const former = new Set<string>();
    around(org.trustedOrigins, 'setStatus', (proceed, id, status) => {
      const entry = proceed(id, status);
      former.add(entry.origin);
      return entry;
    });
    around(
      org.trustedOrigins,
      'allowsCors',
      (proceed, origin) => !former.has(origin) && proceed(origin),
    );
  },
};
