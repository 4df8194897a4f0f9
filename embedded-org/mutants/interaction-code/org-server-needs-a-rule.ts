import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const orgServerNeedsARule: Mutant = {
  id: 'org-server-needs-a-rule',
  does: 'The org authorization server serves the Interaction Code flow only by a rule of the default server.',
  decorate: ({ oauth }) => {
    around(oauth.grantAuthorization, 'evaluateRules', (proceed, request) =>
      request.grantType === 'interaction_code' && request.serverId === 'org'
        ? proceed({ ...request, serverId: 'default' })
        : proceed(request),
    );
  },
};
