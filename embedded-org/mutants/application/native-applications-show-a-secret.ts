import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const nativeApplicationsShowASecret: Mutant = {
  id: 'native-applications-show-a-secret',
  does: 'Client Credentials of a native application show a secret.',
  decorate: ({ screens }) => {
    around(screens.credentials, 'panel', (proceed, viewer, app) => {
      const panel = proceed(viewer, app);
      if (app.applicationType !== 'native') return panel;
      const now = new Date(0).toISOString();
      const value = 'a secret that nobody needs';
      const secret = {
        id: 'ocs0',
        value,
        created: now,
        lastUpdated: now,
        status: 'ACTIVE',
      } as const;
      const secrets = screens.credentials.secrets(viewer, { ...app, secrets: [secret] });
      return { ...panel, below: [secrets] };
    });
  },
};
