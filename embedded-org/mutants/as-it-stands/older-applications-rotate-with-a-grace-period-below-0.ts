import type { Mutant } from '../mutant.ts';

export const olderApplicationsRotateWithAGracePeriodBelow0: Mutant = {
  id: 'older-applications-rotate-with-a-grace-period-below-0',
  does: 'Applications from before have a grace period of -1.',
  decorate: ({ org }) => {
    for (const { refreshToken } of org.applications.all())
      if (refreshToken?.rotationType === 'ROTATE') refreshToken.leeway = -1;
  },
};
