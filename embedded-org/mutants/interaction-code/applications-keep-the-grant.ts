import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const applicationsKeepTheGrant: Mutant = {
  id: 'applications-keep-the-grant',
  does: 'Applications keep the Interaction Code grant when it is switched off, without being able to use it.',
  decorate: ({ org }) => {
    around(org.applications, 'withdrawGrant', () => undefined);
  },
};
