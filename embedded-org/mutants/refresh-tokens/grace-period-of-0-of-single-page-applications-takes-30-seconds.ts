import { changeBehavior } from '../building-blocks/refresh-token-behavior.ts';
import type { Mutant } from '../mutant.ts';

export const gracePeriodOf0OfSinglePageApplicationsTakes30Seconds: Mutant = {
  id: 'grace-period-of-0-of-single-page-applications-takes-30-seconds',
  does: 'A grace period of 0 of a single-page application is taken for the default.',
  decorate: (parts) => {
    changeBehavior(parts, (behavior, app) =>
      app.applicationType === 'browser' ? { ...behavior, leeway: behavior.leeway || 30 } : behavior,
    );
  },
};
