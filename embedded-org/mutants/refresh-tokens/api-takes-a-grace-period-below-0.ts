import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const apiTakesAGracePeriodBelow0: Mutant = {
  id: 'api-takes-a-grace-period-below-0',
  does: 'The Management API stores a negative grace period.',
  decorate: ({ org }) => {
    around(org.applications, 'update', (proceed, id, change) => {
      const leeway = change.refreshToken?.leeway ?? 0;
      // The console says nothing of the type.
      if (!(leeway < 0) || change.applicationType === undefined) return proceed(id, change);
      const app = proceed(id, { ...change, refreshToken: { rotationType: 'ROTATE', leeway: 30 } });
      app.refreshToken = { rotationType: 'ROTATE', leeway };
      return app;
    });
  },
};
