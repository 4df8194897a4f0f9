import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const rotationCannotBeEnabled: Mutant = {
  id: 'rotation-cannot-be-enabled',
  does: 'Enabling refresh token rotation in the console has no effect.',
  decorate: ({ org, screens }) => {
    around(screens.features, 'enable', (proceed, viewer, id) =>
      org.features.get(id).name.includes('Rotation')
        ? { kind: 'done' as const }
        : proceed(viewer, id),
    );
  },
};
