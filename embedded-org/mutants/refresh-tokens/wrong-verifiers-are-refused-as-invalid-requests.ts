import { changeRefusals } from '../building-blocks/oauth-refusals.ts';
import type { Mutant } from '../mutant.ts';

export const wrongVerifiersAreRefusedAsInvalidRequests: Mutant = {
  id: 'wrong-verifiers-are-refused-as-invalid-requests',
  does: 'A wrong code verifier is refused, but not as an invalid grant.',
  decorate: (parts) => {
    changeRefusals(parts, 'token', (refusal, form) =>
      form.has('code_verifier') ? { ...refusal, error: 'invalid_request' } : refusal,
    );
  },
};
