import { changeCrossOriginAnswers } from '../building-blocks/cross-origin-answers.ts';
import type { Mutant } from '../mutant.ts';

export const everyOriginIsNamedBack: Mutant = {
  id: 'every-origin-is-named-back',
  does: 'The API names every origin that asks as one that may read its answers.',
  decorate: (parts) => {
    changeCrossOriginAnswers(parts, (headers, origin) => {
      headers.set('access-control-allow-origin', origin);
      headers.set('access-control-allow-credentials', 'true');
    });
  },
};
