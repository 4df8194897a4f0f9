import { changeClientCredentials } from '../building-blocks/application-panels.ts';
import type { Mutant } from '../mutant.ts';

export const clientIdsAreAllTheSame: Mutant = {
  id: 'client-ids-are-all-the-same',
  does: 'Client Credentials show the same Client ID of every application.',
  decorate: (parts) => {
    changeClientCredentials(parts, (panel) => ({
      ...panel,
      form: { ...panel.form, values: { ...panel.form.values, clientId: '0oa0000000000000000' } },
    }));
  },
};
