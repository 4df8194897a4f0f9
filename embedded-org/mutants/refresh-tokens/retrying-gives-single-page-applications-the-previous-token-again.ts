import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const retryingGivesSinglePageApplicationsThePreviousTokenAgain: Mutant = {
  id: 'retrying-gives-single-page-applications-the-previous-token-again',
  does: 'A single-page application that uses its previous refresh token is given that one again.',
  decorate: ({ oauth, org }) => {
    around(oauth.refreshTokens, 'rotate', (proceed, value, behavior) => {
      const family = oauth.refreshTokens.familyOf(value);
      const isRetried = family?.current !== value;
      const app = org.applications.findByClientId(family?.grant.clientId ?? '');
      const next = proceed(value, behavior);
      return isRetried && app?.applicationType === 'browser' ? value : next;
    });
  },
};
