import type { Mutant } from '../mutant.ts';

export const olderSinglePageApplicationsHaveASecret: Mutant = {
  id: 'older-single-page-applications-have-a-secret',
  does: 'Single-page applications from before are registered as clients with a secret.',
  decorate: ({ org }) => {
    for (const app of org.applications.all())
      if (app.applicationType === 'browser') app.tokenEndpointAuthMethod = 'client_secret_post';
  },
};
