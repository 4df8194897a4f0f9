import { handOutWithRefusal } from '../building-blocks/refused-interactions.ts';
import type { Mutant } from '../mutant.ts';

export const refusedInteractionsBringAHandle: Mutant = {
  id: 'refused-interactions-bring-a-handle',
  does: '/interact refuses an application without the grant and sends an interaction handle along.',
  decorate: (parts) => {
    handOutWithRefusal(parts, () => parts.org.settings.isInteractionCodeEnabled());
  },
};
