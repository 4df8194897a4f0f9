import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const featuresCannotBeEnabled: Mutant = {
  id: 'features-cannot-be-enabled',
  does: 'Enabling a feature has no effect.',
  decorate: ({ org }) => {
    around(org.features, 'enable', (_proceed, id) => org.features.get(id));
  },
};
