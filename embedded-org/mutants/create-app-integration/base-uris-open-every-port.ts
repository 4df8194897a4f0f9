import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const baseUrisOpenEveryPort: Mutant = {
  id: 'base-uris-open-every-port',
  does: 'With a base URI, pages at every port of its host may call the org.',
  decorate: ({ org }) => {
    const hostOf = (origin: string): string => new URL(origin).hostname;
    around(
      org.trustedOrigins,
      'allowsCors',
      (proceed, origin) =>
        proceed(origin) ||
        org.trustedOrigins.all().some((trusted) => hostOf(trusted.origin) === hostOf(origin)),
    );
  },
};
