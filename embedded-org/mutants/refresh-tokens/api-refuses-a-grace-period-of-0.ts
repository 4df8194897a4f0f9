import { InvalidRefusal } from '../../domain/refusal.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const apiRefusesAGracePeriodOf0: Mutant = {
  id: 'api-refuses-a-grace-period-of-0',
  does: 'The Management API refuses a grace period of 0 for single-page applications.',
  decorate: ({ org }) => {
    around(org.applications, 'update', (proceed, id, change) => {
      if (change.refreshToken?.leeway === 0 && change.applicationType === 'browser')
        throw new InvalidRefusal('settings.oauthClient.refresh_token.leeway', [
          'leeway: Too short.',
        ]);
      return proceed(id, change);
    });
  },
};
