import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const switchingOnAgainIsInVain: Mutant = {
  id: 'switching-on-again-is-in-vain',
  does: 'Whoever switches the grant on again at Settings > Account is told that it is saved, and it stays off.',
  decorate: ({ org, screens }) => {
    let wasOff = false;
    around(screens.account, 'saveEmbeddedWidget', (proceed, viewer, values) => {
      const outcome = proceed(viewer, values);
      if (!values.interactionCode) wasOff = true;
      else if (wasOff) org.settings.setInteractionCode(false);
      return outcome;
    });
  },
};
