import { changeEmbeddedSignInPanel } from '../building-blocks/embedded-sign-in-panel.ts';
import type { Mutant } from '../mutant.ts';

export const panelHasAnotherTitle: Mutant = {
  id: 'panel-has-another-title',
  does: 'The panel «Embedded widget sign-in support» is titled «Embedded login».',
  decorate: (parts) => {
    changeEmbeddedSignInPanel(parts, (panel) => ({ ...panel, title: 'Embedded login' }));
  },
};
