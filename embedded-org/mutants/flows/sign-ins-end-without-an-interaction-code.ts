import {
  changeIdentityEngineAnswers,
  interactionCodeOf,
} from '../building-blocks/identity-engine-answers.ts';
import type { Mutant } from '../mutant.ts';

export const signInsEndWithoutAnInteractionCode: Mutant = {
  id: 'sign-ins-end-without-an-interaction-code',
  does: 'A sign-in ends well, but the application is not given the interaction code.',
  decorate: (parts) => {
    changeIdentityEngineAnswers(parts, (body) =>
      interactionCodeOf(body) === undefined
        ? body
        : { ...body, successWithInteractionCode: { value: [] } },
    );
  },
};
