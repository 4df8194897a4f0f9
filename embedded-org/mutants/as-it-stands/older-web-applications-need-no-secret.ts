import type { Mutant } from '../mutant.ts';

export const olderWebApplicationsNeedNoSecret: Mutant = {
  id: 'older-web-applications-need-no-secret',
  does: 'Web applications from before are registered as clients without a secret.',
  decorate: ({ org }) => {
    for (const app of org.applications.all())
      if (app.applicationType === 'web') app.tokenEndpointAuthMethod = 'none';
  },
};
