import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

const isSimilar = (trusted: string, asked: string): boolean =>
  asked.replace(/^https?:/, '') === trusted.replace(/^https?:/, '');

export const trustedOriginsOpenEitherScheme: Mutant = {
  id: 'trusted-origins-open-either-scheme',
  does: 'A trusted origin opens the API to http and to https.',
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
