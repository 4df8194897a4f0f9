import { around } from '../../hooks/around.ts';
import { changeEmbeddedSignInPanel } from '../building-blocks/embedded-sign-in-panel.ts';
import type { Mutant } from '../mutant.ts';

export const consoleAloneIsSwitchedOn: Mutant = {
  id: 'console-alone-is-switched-on',
  does: 'Settings > Account shows the grant switched on after Save, but the org has it off.',
  decorate: (parts) => {
    const { org } = parts;
    let shown = false;
    around(org.settings, 'setInteractionCode', (proceed, enabled) => {
      shown = enabled;
      if (!enabled) proceed(enabled);
    });
    changeEmbeddedSignInPanel(parts, (panel) => ({
      ...panel,
      form: {
        ...panel.form,
        values: { interactionCode: shown || org.settings.isInteractionCodeEnabled() },
      },
    }));
  },
};
