import type { Mutant } from '../mutant.ts';

export const olderWebApplicationsHaveNoActiveSecret: Mutant = {
  id: 'older-web-applications-have-no-active-secret',
  does: 'No secret of web applications from before is active.',
  decorate: ({ org }) => {
    for (const app of org.applications.all())
      for (const secret of app.secrets) secret.status = 'INACTIVE';
  },
};
