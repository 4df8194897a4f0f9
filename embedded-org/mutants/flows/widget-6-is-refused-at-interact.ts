import { refuseInteractionsOfWidget } from '../building-blocks/widgets.ts';
import type { Mutant } from '../mutant.ts';

export const widget6IsRefusedAtInteract: Mutant = {
  id: 'widget-6-is-refused-at-interact',
  does: 'To Sign-In Widget 6 the org says that it does not have the Interaction Code flow.',
  decorate: (parts) => {
    refuseInteractionsOfWidget(parts, '6');
  },
};
