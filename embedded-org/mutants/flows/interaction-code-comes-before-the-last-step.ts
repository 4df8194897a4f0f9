import { userGrant } from '../../oauth/authorization-endpoint.ts';
import { changeIdentityEngineAnswers } from '../building-blocks/identity-engine-answers.ts';
import type { Mutant } from '../mutant.ts';

export const interactionCodeComesBeforeTheLastStep: Mutant = {
  id: 'interaction-code-comes-before-the-last-step',
  does: 'With the question for the second factor, the application is already given an interaction code.',
  decorate: (parts) => {
    const { identityEngine, oauth, org } = parts;
    changeIdentityEngineAnswers(parts, (body) => {
      const signIn = identityEngine.find(String(body['stateHandle']));
      const user = org.users.find(signIn?.userId ?? '');
      if (!user || signIn?.purpose.kind !== 'interaction') return body;
      if (signIn.asked.question !== 'challenge-authenticator') return body;
      const grant = userGrant(signIn.purpose.request, user, org.clock.now(), signIn.factors);
      const value = oauth.interactionCodes.issue(grant);
      return {
        ...body,
        successWithInteractionCode: { value: [{ name: 'interaction_code', value }] },
      };
    });
  },
};
