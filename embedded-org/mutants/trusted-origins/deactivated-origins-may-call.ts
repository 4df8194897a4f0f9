import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const deactivatedOriginsMayCall: Mutant = {
  id: 'deactivated-origins-may-call',
  does: 'Pages of a trusted origin may call the API though the origin is deactivated.',
  decorate: ({ org }) => {
    around(
      org.trustedOrigins,
      'allowsCors',
      (proceed, origin) =>
        proceed(origin) || org.trustedOrigins.all().some((entry) => entry.origin === origin),
    );
  },
};
