import { changeStoredBehavior } from '../building-blocks/stored-behavior.ts';
import type { Mutant } from '../mutant.ts';

export const apiGivesWebApplicationsAGracePeriodOf60: Mutant = {
  id: 'api-gives-web-applications-a-grace-period-of-60',
  does: 'Web applications created through the API to rotate have a grace period of 60.',
  decorate: (parts) => {
    changeStoredBehavior(parts, 'create', (behavior, type) =>
      type === 'web' && behavior.leeway === 30 ? { ...behavior, leeway: 60 } : behavior,
    );
  },
};
