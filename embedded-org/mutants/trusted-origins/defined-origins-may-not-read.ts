import { changeCrossOriginAnswers } from '../building-blocks/cross-origin-answers.ts';
import type { Mutant } from '../mutant.ts';

export const definedOriginsMayNotRead: Mutant = {
  id: 'defined-origins-may-not-read',
  does: 'The API lets no page of another origin read its answers, defined or not.',
  decorate: (parts) => {
    changeCrossOriginAnswers(parts, (headers) => {
      headers.delete('access-control-allow-origin');
    });
  },
};
