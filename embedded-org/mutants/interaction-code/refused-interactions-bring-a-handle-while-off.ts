import { handOutWithRefusal } from '../building-blocks/refused-interactions.ts';
import type { Mutant } from '../mutant.ts';

export const refusedInteractionsBringAHandleWhileOff: Mutant = {
  id: 'refused-interactions-bring-a-handle-while-off',
  does: 'While the grant is switched off, /interact refuses an application and sends an interaction handle along.',
  decorate: (parts) => {
    handOutWithRefusal(parts, () => !parts.org.settings.isInteractionCodeEnabled());
  },
};
