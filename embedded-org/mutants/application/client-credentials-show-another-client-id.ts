import { changeClientCredentials } from '../building-blocks/application-panels.ts';
import type { Mutant } from '../mutant.ts';

export const clientCredentialsShowAnotherClientId: Mutant = {
  id: 'client-credentials-show-another-client-id',
  does: 'Client Credentials show a Client ID that is not that of the application.',
  decorate: (parts) => {
    changeClientCredentials(parts, (panel, app) => ({
      ...panel,
      form: {
        ...panel.form,
        values: { ...panel.form.values, clientId: `${app.clientId.slice(0, -1)}0` },
      },
    }));
  },
};
