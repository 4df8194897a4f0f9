import { around } from '../../hooks/around.ts';
import { during } from '../building-blocks/during.ts';
import type { Mutant } from '../mutant.ts';

export const identityEngineRefusesForInteract: Mutant = {
  id: 'identity-engine-refuses-for-interact',
  does: 'While the Interaction Code grant is switched off, /interact takes every request and the Identity Engine denies access.',
  decorate: ({ oauth }) => {
    const isInteraction = during(oauth.requests, 'interaction');
    around(oauth.grantAuthorization, 'requireClient', (proceed, client, grant) => {
      if (!isInteraction()) proceed(client, grant);
    });
  },
};
