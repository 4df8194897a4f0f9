import { changeEmbeddedSignInPanel } from '../building-blocks/embedded-sign-in-panel.ts';
import type { Mutant } from '../mutant.ts';

export const panelHasNoEdit: Mutant = {
  id: 'panel-has-no-edit',
  does: 'The panel «Embedded widget sign-in support» has no Edit, for nobody.',
  decorate: (parts) => {
    changeEmbeddedSignInPanel(parts, (panel) => {
      const { edit: _, ...withoutEdit } = panel;
      return withoutEdit;
    });
  },
};
