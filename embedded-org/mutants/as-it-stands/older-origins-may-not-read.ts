import { changeCrossOriginAnswers } from '../building-blocks/cross-origin-answers.ts';
import type { Mutant } from '../mutant.ts';

export const olderOriginsMayNotRead: Mutant = {
  id: 'older-origins-may-not-read',
  does: 'The API lets no page of a trusted origin from before read its answers.',
  decorate: (parts) => {
    const older = new Set(parts.org.trustedOrigins.all().map(({ origin }) => origin));
    changeCrossOriginAnswers(parts, (headers, origin) => {
      if (older.has(origin)) headers.delete('access-control-allow-origin');
    });
  },
};
