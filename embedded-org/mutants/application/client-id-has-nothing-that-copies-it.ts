import { changeClientCredentials } from '../building-blocks/application-panels.ts';
import { withFields } from '../building-blocks/embedded-sign-in-panel.ts';
import type { Mutant } from '../mutant.ts';

export const clientIdHasNothingThatCopiesIt: Mutant = {
  id: 'client-id-has-nothing-that-copies-it',
  does: 'Nothing beside the Client ID copies it.',
  decorate: (parts) => {
    changeClientCredentials(parts, (panel) =>
      withFields(panel, (field) =>
        field.name === 'clientId' && field.label !== undefined
          ? { kind: 'static', name: field.name, label: field.label }
          : field,
      ),
    );
  },
};
