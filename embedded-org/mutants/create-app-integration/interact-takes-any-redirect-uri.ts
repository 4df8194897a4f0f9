import { around } from '../../hooks/around.ts';
import { during } from '../building-blocks/during.ts';
import type { Mutant } from '../mutant.ts';

export const interactTakesAnyRedirectUri: Mutant = {
  id: 'interact-takes-any-redirect-uri',
  does: '/interact takes redirect URIs that the application does not have.',
  decorate: ({ oauth }) => {
    const isInteraction = during(oauth.requests, 'interaction');
    around(
      oauth.clients,
      'isLoginRedirect',
      (proceed, ...args) => proceed(...args) || isInteraction(),
    );
  },
};
