import {
  changeEmbeddedSignInPanel,
  withFields,
} from '../building-blocks/embedded-sign-in-panel.ts';
import type { Mutant } from '../mutant.ts';

export const usageIsShownWhileOff: Mutant = {
  id: 'usage-is-shown-while-off',
  does: 'Settings > Account shows how much of the org uses the grant while it is switched off.',
  decorate: (parts) => {
    changeEmbeddedSignInPanel(parts, (panel) =>
      withFields(panel, (field) =>
        field.kind === 'message' ? { ...field, visibleWhen: [] } : field,
      ),
    );
  },
};
