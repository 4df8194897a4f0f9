import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const consoleTakesAGracePeriodOf0For30: Mutant = {
  id: 'console-takes-a-grace-period-of-0-for-30',
  does: 'General Settings store a grace period of 30 where 0 was written.',
  decorate: ({ screens }) => {
    around(screens.generalSettings, 'save', (proceed, viewer, id, values) =>
      proceed(viewer, id, { ...values, leeway: String(Number(values.leeway) || 30) }),
    );
  },
};
