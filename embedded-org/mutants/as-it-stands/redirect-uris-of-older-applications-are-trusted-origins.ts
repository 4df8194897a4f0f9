import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const redirectUrisOfOlderApplicationsAreTrustedOrigins: Mutant = {
  id: 'redirect-uris-of-older-applications-are-trusted-origins',
  does: 'Pages of an origin may call the API because an application from before has a redirect URI there.',
  decorate: ({ org }) => {
    const older = new Set(
      org.applications
        .all()
        .flatMap(({ redirectUris }) => redirectUris)
        .filter((uri) => URL.canParse(uri))
        .map((uri) => new URL(uri).origin),
    );
    around(
      org.trustedOrigins,
      'allowsCors',
      (proceed, origin) => proceed(origin) || older.has(origin),
    );
  },
};
