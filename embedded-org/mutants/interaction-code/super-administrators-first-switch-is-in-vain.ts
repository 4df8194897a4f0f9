import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const superAdministratorsFirstSwitchIsInVain: Mutant = {
  id: 'super-administrators-first-switch-is-in-vain',
  does: 'What a super administrator saves at Settings > Account has no effect until it is saved again.',
  decorate: ({ org, screens }) => {
    let isFirst = true;
    around(screens.account, 'saveEmbeddedWidget', (proceed, viewer, values) => {
      const before = org.settings.isInteractionCodeEnabled();
      const outcome = proceed(viewer, values);
      if (isFirst) org.settings.setInteractionCode(before);
      isFirst = false;
      return outcome;
    });
  },
};
