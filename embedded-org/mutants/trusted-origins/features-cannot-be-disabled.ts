import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const featuresCannotBeDisabled: Mutant = {
  id: 'features-cannot-be-disabled',
  does: 'Disabling a feature has no effect.',
  decorate: ({ org }) => {
    around(org.features, 'disable', (_proceed, id) => org.features.get(id));
  },
};
