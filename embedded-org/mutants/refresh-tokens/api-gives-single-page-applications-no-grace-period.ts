import { changeStoredBehavior } from '../building-blocks/stored-behavior.ts';
import type { Mutant } from '../mutant.ts';

export const apiGivesSinglePageApplicationsNoGracePeriod: Mutant = {
  id: 'api-gives-single-page-applications-no-grace-period',
  does: 'Single-page applications created through the API have a grace period of 0.',
  decorate: (parts) => {
    changeStoredBehavior(parts, 'create', (behavior, type) =>
      type === 'browser' && behavior.leeway === 30 ? { ...behavior, leeway: 0 } : behavior,
    );
  },
};
