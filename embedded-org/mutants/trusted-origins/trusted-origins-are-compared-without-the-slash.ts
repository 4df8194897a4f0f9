import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

const isSimilar = (trusted: string, asked: string): boolean => asked === `${trusted}/`;

export const trustedOriginsAreComparedWithoutTheSlash: Mutant = {
  id: 'trusted-origins-are-compared-without-the-slash',
  does: 'A trusted origin with a slash behind it may call the API.',
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
