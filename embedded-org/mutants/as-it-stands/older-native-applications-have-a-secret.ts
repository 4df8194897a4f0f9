import type { Mutant } from '../mutant.ts';

export const olderNativeApplicationsHaveASecret: Mutant = {
  id: 'older-native-applications-have-a-secret',
  does: 'Native applications from before are registered as clients with a secret.',
  decorate: ({ org }) => {
    for (const app of org.applications.all())
      if (app.applicationType === 'native') app.tokenEndpointAuthMethod = 'client_secret_post';
  },
};
