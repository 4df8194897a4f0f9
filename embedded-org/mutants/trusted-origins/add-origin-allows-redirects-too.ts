import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const addOriginAllowsRedirectsToo: Mutant = {
  id: 'add-origin-allows-redirects-too',
  does: '«Add Origin» with the type CORS lets the org redirect to the origin as well.',
  decorate: ({ screens }) => {
    around(screens.trustedOrigins, 'add', (proceed, viewer, values) =>
      proceed(viewer, { ...values, types: [...values.types, 'REDIRECT'] }),
    );
  },
};
