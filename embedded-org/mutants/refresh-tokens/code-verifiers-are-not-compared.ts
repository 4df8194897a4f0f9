import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const codeVerifiersAreNotCompared: Mutant = {
  id: 'code-verifiers-are-not-compared',
  does: 'Any code verifier serves.',
  decorate: ({ oauth }) => {
    around(oauth.pkce, 'isVerifierOf', () => true);
  },
};
