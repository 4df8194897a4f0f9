import { refuseInteractionsOfWidget } from '../building-blocks/widgets.ts';
import type { Mutant } from '../mutant.ts';

export const widget7IsRefusedAtInteract: Mutant = {
  id: 'widget-7-is-refused-at-interact',
  does: 'To Sign-In Widget 7 the org says that it does not have the Interaction Code flow.',
  decorate: (parts) => {
    refuseInteractionsOfWidget(parts, '7');
  },
};
