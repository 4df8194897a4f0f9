import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

const isSimilar = (trusted: string, asked: string): boolean => asked.startsWith(`${trusted}.`);

export const trustedOriginsAreComparedByTheirBeginning: Mutant = {
  id: 'trusted-origins-are-compared-by-their-beginning',
  does: 'What only begins like a trusted origin may call the API.',
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
