import type { Outcome } from '../../console/description.ts';
import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const featuresAreOnlyShownEnabled: Mutant = {
  id: 'features-are-only-shown-enabled',
  does: 'Settings > Features shows a feature enabled that was not enabled for the org.',
  decorate: ({ screens }) => {
    const shown = new Set<string>();
    around(screens.features, 'enable', (_proceed, _viewer, id): Outcome => {
      shown.add(id);
      return { kind: 'done' };
    });
    around(screens.features, 'switchOf', (proceed, viewer, feature) => {
      const honest = proceed(viewer, feature);
      return { ...honest, on: honest.on || shown.has(feature.id) };
    });
  },
};
