import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const disabledFeaturesAreShownOn: Mutant = {
  id: 'disabled-features-are-shown-on',
  does: 'Settings > Features shows a feature as one that is on after it was disabled.',
  decorate: ({ screens }) => {
    const shown = new Set<string>();
    around(screens.features, 'switchOf', (proceed, viewer, feature) => {
      const honest = proceed(viewer, feature);
      if (honest.on) shown.add(feature.id);
      return { ...honest, on: shown.has(feature.id) };
    });
  },
};
