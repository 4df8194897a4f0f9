import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const codeVerifiersMayBeLeftOut: Mutant = {
  id: 'code-verifiers-may-be-left-out',
  does: 'A code is exchanged without its code verifier.',
  decorate: ({ oauth }) => {
    around(oauth.pkce, 'requireVerifier', (proceed, challenge, verifier) => {
      if (verifier !== undefined) proceed(challenge, verifier);
    });
  },
};
