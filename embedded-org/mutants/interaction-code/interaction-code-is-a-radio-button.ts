import {
  changeEmbeddedSignInPanel,
  withFields,
} from '../building-blocks/embedded-sign-in-panel.ts';
import type { Mutant } from '../mutant.ts';

export const interactionCodeIsARadioButton: Mutant = {
  id: 'interaction-code-is-a-radio-button',
  does: 'Settings > Account offers «Interaction Code» as a radio button.',
  decorate: (parts) => {
    changeEmbeddedSignInPanel(parts, (panel) =>
      withFields(panel, (field) =>
        field.kind === 'checkbox'
          ? {
              kind: 'radios',
              name: field.name,
              options: [{ value: 'on', text: field.text }],
            }
          : field,
      ),
    );
  },
};
