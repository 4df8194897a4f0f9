import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const onlyTheFirstServerServesTheFlow: Mutant = {
  id: 'only-the-first-server-serves-the-flow',
  does: 'Only the first authorization server that has served the Interaction Code flow serves it.',
  decorate: ({ oauth }) => {
    let first: string | undefined;
    around(oauth.grantAuthorization, 'evaluateRules', (proceed, request) => {
      const lifetimes = proceed(request);
      if (request.grantType !== 'interaction_code' || request.serverId === 'org') return lifetimes;
      if (lifetimes) first ??= request.serverId;
      return request.serverId === first ? lifetimes : undefined;
    });
  },
};
