import type { Application } from '../../domain/applications.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const applicationsAreWithoutRefreshTokensWhileOff: Mutant = {
  id: 'applications-are-without-refresh-tokens-while-off',
  does: 'Switching off takes the Refresh Token grant from applications until it is switched on again.',
  decorate: ({ org }) => {
    const without = new Set<Application>();
    around(org.applications, 'withdrawGrant', (proceed, grant) => {
      for (const app of org.applications.all())
        if (app.grantTypes.includes('refresh_token')) without.add(app);
      proceed(grant);
      proceed('refresh_token');
    });
    around(org.settings, 'enableInteractionCode', (proceed) => {
      proceed();
      for (const app of without) app.grantTypes = [...app.grantTypes, 'refresh_token'];
      without.clear();
    });
  },
};
