import { changeClientCredentials } from '../building-blocks/application-panels.ts';
import { withFields } from '../building-blocks/embedded-sign-in-panel.ts';
import type { Mutant } from '../mutant.ts';

export const clientIdHasAnotherLabel: Mutant = {
  id: 'client-id-has-another-label',
  does: 'The Client ID is labelled «Identifier».',
  decorate: (parts) => {
    changeClientCredentials(parts, (panel) =>
      withFields(panel, (field) =>
        field.name === 'clientId' ? { ...field, label: 'Identifier' } : field,
      ),
    );
  },
};
