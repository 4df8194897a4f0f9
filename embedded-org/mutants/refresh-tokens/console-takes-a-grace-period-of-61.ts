import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const consoleTakesAGracePeriodOf61: Mutant = {
  id: 'console-takes-a-grace-period-of-61',
  does: 'General Settings store a grace period of 61.',
  decorate: ({ org, screens }) => {
    around(screens.generalSettings, 'save', (proceed, viewer, id, values) => {
      const leeway = Number(values.leeway);
      if (!(leeway > 60)) return proceed(viewer, id, values);
      const outcome = proceed(viewer, id, { ...values, leeway: '30' });
      org.applications.get(id).refreshToken = { rotationType: 'ROTATE', leeway };
      return outcome;
    });
  },
};
