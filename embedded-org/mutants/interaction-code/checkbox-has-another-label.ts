import {
  changeEmbeddedSignInPanel,
  withFields,
} from '../building-blocks/embedded-sign-in-panel.ts';
import type { Mutant } from '../mutant.ts';

export const checkboxHasAnotherLabel: Mutant = {
  id: 'checkbox-has-another-label',
  does: 'The checkbox «Interaction Code» of Settings > Account is labelled «Embedded grant».',
  decorate: (parts) => {
    changeEmbeddedSignInPanel(parts, (panel) =>
      withFields(panel, (field) =>
        field.kind === 'checkbox' ? { ...field, text: 'Embedded grant' } : field,
      ),
    );
  },
};
