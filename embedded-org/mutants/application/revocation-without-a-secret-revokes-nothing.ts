import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const revocationWithoutASecretRevokesNothing: Mutant = {
  id: 'revocation-without-a-secret-revokes-nothing',
  does: 'The revocation endpoint leaves the access tokens of public clients alone.',
  decorate: ({ oauth }) => {
    around(oauth.accessTokens, 'revoke', () => undefined);
  },
};
