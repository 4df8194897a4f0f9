import { InvalidRefusal } from '../../domain/refusal.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const gracePeriodOf60IsRefused: Mutant = {
  id: 'grace-period-of-60-is-refused',
  does: 'A grace period of 60 is refused.',
  decorate: ({ org }) => {
    around(org.applications, 'update', (proceed, id, change) => {
      if (change.refreshToken?.leeway === 60)
        throw new InvalidRefusal('settings.oauthClient.refresh_token.leeway', [
          'leeway: Too long.',
        ]);
      return proceed(id, change);
    });
  },
};
