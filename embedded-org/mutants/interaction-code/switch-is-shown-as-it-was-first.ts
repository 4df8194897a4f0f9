import { changeEmbeddedSignInPanel } from '../building-blocks/embedded-sign-in-panel.ts';
import type { Mutant } from '../mutant.ts';

export const switchIsShownAsItWasFirst: Mutant = {
  id: 'switch-is-shown-as-it-was-first',
  does: 'Settings > Account goes on showing the switch as it showed it first, whatever is saved.',
  decorate: (parts) => {
    let first: boolean | undefined;
    changeEmbeddedSignInPanel(parts, (panel) => {
      first ??= panel.form.values['interactionCode'] === true;
      return { ...panel, form: { ...panel.form, values: { interactionCode: first } } };
    });
  },
};
