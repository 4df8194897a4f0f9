import { changeClientCredentials } from '../building-blocks/application-panels.ts';
import type { Mutant } from '../mutant.ts';

export const clientIdsAreEmpty: Mutant = {
  id: 'client-ids-are-empty',
  does: 'Client Credentials show no Client ID before somebody gives one.',
  decorate: (parts) => {
    changeClientCredentials(parts, (panel) => ({
      ...panel,
      form: { ...panel.form, values: { ...panel.form.values, clientId: '' } },
    }));
  },
};
