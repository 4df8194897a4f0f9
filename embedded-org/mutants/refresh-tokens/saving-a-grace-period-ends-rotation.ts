import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const savingAGracePeriodEndsRotation: Mutant = {
  id: 'saving-a-grace-period-ends-rotation',
  does: 'Who changes the grace period in the console makes refresh tokens persistent.',
  decorate: ({ org, screens }) => {
    around(screens.generalSettings, 'save', (proceed, viewer, id, values) => {
      const before = org.applications.get(id).refreshToken?.leeway;
      const isChange = before !== undefined && String(before) !== values.leeway;
      return proceed(viewer, id, isChange ? { ...values, rotationType: 'STATIC' } : values);
    });
  },
};
