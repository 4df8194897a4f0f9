import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

const isSimilar = (trusted: string, asked: string): boolean =>
  new URL(asked).host.endsWith(`.${new URL(trusted).host}`);

export const trustedOriginsOpenSubdomains: Mutant = {
  id: 'trusted-origins-open-subdomains',
  does: 'A trusted origin opens the API to its subdomains.',
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
