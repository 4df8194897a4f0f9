import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const featuresCanBeEnabledOnlyOnce: Mutant = {
  id: 'features-can-be-enabled-only-once',
  does: 'A feature that was disabled cannot be enabled again.',
  decorate: ({ org }) => {
    const disabled = new Set<string>();
    around(org.features, 'disable', (proceed, id, force) => {
      disabled.add(id);
      return proceed(id, force);
    });
    around(org.features, 'enable', (proceed, id, force) =>
      disabled.has(id) ? org.features.get(id) : proceed(id, force),
    );
  },
};
