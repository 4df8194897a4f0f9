import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const refusedOriginsAreStored: Mutant = {
  id: 'refused-origins-are-stored',
  does: 'What is refused as a trusted origin is stored all the same.',
  decorate: ({ org }) => {
    around(org.trustedOrigins, 'create', (proceed, draft, by) => {
      try {
        return proceed(draft, by);
      } catch (refusal) {
        proceed({ ...draft, origin: 'https://refused.example' }, by).origin = draft.origin;
        throw refusal;
      }
    });
  },
};
