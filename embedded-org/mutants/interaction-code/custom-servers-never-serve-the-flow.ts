import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const customServersNeverServeTheFlow: Mutant = {
  id: 'custom-servers-never-serve-the-flow',
  does: 'No custom authorization server serves the Interaction Code flow, whatever its rules say.',
  decorate: ({ oauth }) => {
    around(oauth.grantAuthorization, 'evaluateRules', (proceed, request) =>
      request.grantType === 'interaction_code' && request.serverId !== 'org'
        ? undefined
        : proceed(request),
    );
  },
};
