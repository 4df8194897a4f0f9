import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const redirectUrisAreTrustedOrigins: Mutant = {
  id: 'redirect-uris-are-trusted-origins',
  does: 'Pages of an origin may call the API because an application has a redirect URI there.',
  decorate: ({ org }) => {
    around(
      org.trustedOrigins,
      'allowsCors',
      (proceed, origin) =>
        proceed(origin) ||
        org.applications
          .all()
          .some(({ redirectUris }) =>
            redirectUris.some((uri) => URL.canParse(uri) && new URL(uri).origin === origin),
          ),
    );
  },
};
