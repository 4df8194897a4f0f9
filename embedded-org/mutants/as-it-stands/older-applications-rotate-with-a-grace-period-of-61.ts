import type { Mutant } from '../mutant.ts';

export const olderApplicationsRotateWithAGracePeriodOf61: Mutant = {
  id: 'older-applications-rotate-with-a-grace-period-of-61',
  does: 'Applications from before have a grace period of 61.',
  decorate: ({ org }) => {
    for (const { refreshToken } of org.applications.all())
      if (refreshToken?.rotationType === 'ROTATE') refreshToken.leeway = 61;
  },
};
