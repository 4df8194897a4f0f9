import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const deactivatingAnOriginShutsOutAll: Mutant = {
  id: 'deactivating-an-origin-shuts-out-all',
  does: 'Once a trusted origin is deactivated, none may call the API any more.',
  decorate: ({ org }) => {
    around(
      org.trustedOrigins,
      'allowsCors',
      (proceed, origin) =>
        org.trustedOrigins.all().every(({ status }) => status === 'ACTIVE') && proceed(origin),
    );
  },
};
