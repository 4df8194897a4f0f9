import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const superAdministratorSwitchesInVain: Mutant = {
  id: 'super-administrator-switches-in-vain',
  does: 'What a super administrator saves at Settings > Account is taken, but has no effect.',
  decorate: ({ org, screens }) => {
    around(screens.account, 'saveEmbeddedWidget', (proceed, viewer, values) => {
      const before = org.settings.isInteractionCodeEnabled();
      const outcome = proceed(viewer, values);
      org.settings.setInteractionCode(before);
      return outcome;
    });
  },
};
