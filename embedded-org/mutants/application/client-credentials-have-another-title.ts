import { changeClientCredentials } from '../building-blocks/application-panels.ts';
import type { Mutant } from '../mutant.ts';

export const clientCredentialsHaveAnotherTitle: Mutant = {
  id: 'client-credentials-have-another-title',
  does: 'The section Client Credentials is titled «Client».',
  decorate: (parts) => {
    changeClientCredentials(parts, (panel) => ({ ...panel, title: 'Client' }));
  },
};
