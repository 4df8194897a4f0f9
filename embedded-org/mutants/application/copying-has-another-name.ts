import { changeClientCredentials } from '../building-blocks/application-panels.ts';
import { withFields } from '../building-blocks/embedded-sign-in-panel.ts';
import type { Mutant } from '../mutant.ts';

export const copyingHasAnotherName: Mutant = {
  id: 'copying-has-another-name',
  does: 'What copies the Client ID is called «Duplicate».',
  decorate: (parts) => {
    changeClientCredentials(parts, (panel) =>
      withFields(panel, (field) =>
        field.kind === 'copy' ? { ...field, copyTitle: 'Duplicate' } : field,
      ),
    );
  },
};
