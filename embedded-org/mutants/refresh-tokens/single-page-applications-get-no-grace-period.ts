import { changeBehavior } from '../building-blocks/refresh-token-behavior.ts';
import type { Mutant } from '../mutant.ts';

export const singlePageApplicationsGetNoGracePeriod: Mutant = {
  id: 'single-page-applications-get-no-grace-period',
  does: 'Only web applications have a grace period.',
  decorate: (parts) => {
    changeBehavior(parts, (behavior, app) =>
      app.applicationType === 'browser' ? { ...behavior, leeway: 0 } : behavior,
    );
  },
};
