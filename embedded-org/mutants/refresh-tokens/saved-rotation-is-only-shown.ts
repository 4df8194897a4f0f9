import { around } from '../../hooks/around.ts';
import { changeBehavior } from '../building-blocks/refresh-token-behavior.ts';
import type { Mutant } from '../mutant.ts';

export const savedRotationIsOnlyShown: Mutant = {
  id: 'saved-rotation-is-only-shown',
  does: 'Rotation that was chosen in the console is stored, but tokens stay as they were.',
  decorate: (parts) => {
    const saved = new Set<string>();
    around(parts.screens.generalSettings, 'save', (proceed, viewer, id, values) => {
      saved.add(id);
      return proceed(viewer, id, values);
    });
    changeBehavior(parts, (behavior, app) =>
      saved.has(app.id) ? { ...behavior, rotationType: 'STATIC' } : behavior,
    );
  },
};
