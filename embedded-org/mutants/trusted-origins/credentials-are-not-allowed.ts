import { changeCrossOriginAnswers } from '../building-blocks/cross-origin-answers.ts';
import type { Mutant } from '../mutant.ts';

export const credentialsAreNotAllowed: Mutant = {
  id: 'credentials-are-not-allowed',
  does: 'The API does not let pages of other origins read what it answers to a request with cookies.',
  decorate: (parts) => {
    changeCrossOriginAnswers(parts, (headers) => {
      headers.delete('access-control-allow-credentials');
    });
  },
};
