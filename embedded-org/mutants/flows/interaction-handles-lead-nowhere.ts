import { around } from '../../hooks/around.ts';
import type { Step } from '../../identity-engine/sign-in.ts';
import type { Mutant } from '../mutant.ts';

export const interactionHandlesLeadNowhere: Mutant = {
  id: 'interaction-handles-lead-nowhere',
  does: 'The Identity Engine holds every interaction handle for expired.',
  decorate: ({ identityEngine }) => {
    around(identityEngine, 'introspect', (): Step => ({
      kind: 'ended',
      signIn: undefined,
      problem: 'session-expired',
    }));
  },
};
