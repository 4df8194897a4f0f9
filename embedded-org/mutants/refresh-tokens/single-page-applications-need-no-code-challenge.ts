import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageApplicationsNeedNoCodeChallenge: Mutant = {
  id: 'single-page-applications-need-no-code-challenge',
  does: 'Single-page applications are given codes without PKCE.',
  decorate: ({ oauth }) => {
    around(oauth.requests, 'authorization', (proceed, server, client, ...rest) =>
      proceed(
        server,
        client.kind === 'oidc' ? { ...client, pkceRequired: false } : client,
        ...rest,
      ),
    );
  },
};
