import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

const isSimilar = (trusted: string, asked: string): boolean =>
  new URL(trusted).host.endsWith(`.${new URL(asked).host}`);

export const trustedOriginsOpenTheDomainAbove: Mutant = {
  id: 'trusted-origins-open-the-domain-above',
  does: 'A trusted origin opens the API to the domain above.',
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
