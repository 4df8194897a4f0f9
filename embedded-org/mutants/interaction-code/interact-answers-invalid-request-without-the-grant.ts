import { changeRefusals } from '../building-blocks/oauth-refusals.ts';
import type { Mutant } from '../mutant.ts';

export const interactAnswersInvalidRequestWithoutTheGrant: Mutant = {
  id: 'interact-answers-invalid-request-without-the-grant',
  does: 'An application that lacks the Interaction Code grant is answered invalid_request by /interact.',
  decorate: (parts) => {
    changeRefusals(parts, 'interact', (refusal) =>
      refusal['error'] === 'unauthorized_client'
        ? { ...refusal, error: 'invalid_request' }
        : refusal,
    );
  },
};
