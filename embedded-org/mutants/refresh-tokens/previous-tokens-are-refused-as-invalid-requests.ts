import { changeRefusals } from '../building-blocks/oauth-refusals.ts';
import type { Mutant } from '../mutant.ts';

export const previousTokensAreRefusedAsInvalidRequests: Mutant = {
  id: 'previous-tokens-are-refused-as-invalid-requests',
  does: 'A previous refresh token is refused after the grace period, but not as an invalid grant.',
  decorate: (parts) => {
    changeRefusals(parts, 'token', (refusal, form) =>
      form.get('grant_type') === 'refresh_token'
        ? { ...refusal, error: 'invalid_request' }
        : refusal,
    );
  },
};
