import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const consoleTakesAGracePeriodBelow0: Mutant = {
  id: 'console-takes-a-grace-period-below-0',
  does: 'General Settings store a negative grace period.',
  decorate: ({ org, screens }) => {
    around(screens.generalSettings, 'save', (proceed, viewer, id, values) => {
      const leeway = Number(values.leeway);
      if (!(leeway < 0)) return proceed(viewer, id, values);
      const outcome = proceed(viewer, id, { ...values, leeway: '30' });
      org.applications.get(id).refreshToken = { rotationType: 'ROTATE', leeway };
      return outcome;
    });
  },
};
