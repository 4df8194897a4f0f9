import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const enabledFeaturesAreShownOff: Mutant = {
  id: 'enabled-features-are-shown-off',
  does: 'Settings > Features shows an enabled feature as one that is off.',
  decorate: ({ screens }) => {
    around(screens.features, 'switchOf', (proceed, viewer, feature) => ({
      ...proceed(viewer, feature),
      on: false,
    }));
  },
};
