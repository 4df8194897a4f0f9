import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

const isSimilar = (trusted: string, asked: string): boolean =>
  new URL(trusted).protocol === new URL(asked).protocol &&
  new URL(trusted).hostname === new URL(asked).hostname &&
  !asked.endsWith('/');

export const trustedOriginsOpenEveryPort: Mutant = {
  id: 'trusted-origins-open-every-port',
  does: 'A trusted origin opens the API to its host with any port.',
  decorate: ({ org }) => {
    around(
      org.trustedOrigins,
      'allowsCors',
      (proceed, origin) =>
        proceed(origin) ||
        org.trustedOrigins.all().some((entry) => isSimilar(entry.origin, origin)),
    );
  },
};
