import { around } from '../../hooks/around.ts';
import { during } from '../building-blocks/during.ts';
import type { Mutant } from '../mutant.ts';

export const baseUrisAreTrustedForRedirectsOnly: Mutant = {
  id: 'base-uris-are-trusted-for-redirects-only',
  does: 'Pages at a base URI may be redirected to, but not call the org.',
  decorate: ({ org, screens }) => {
    const isSaving = during(screens.newApplication, 'trustBaseUris');
    around(org.trustedOrigins, 'create', (proceed, draft, by) =>
      proceed(isSaving() ? { ...draft, scopes: [{ type: 'REDIRECT' }] } : draft, by),
    );
  },
};
