import { around } from '../../hooks/around.ts';
import { changeCrossOriginAnswers } from '../building-blocks/cross-origin-answers.ts';
import type { Mutant } from '../mutant.ts';

export const originsOfTheConsoleMayNotCall: Mutant = {
  id: 'origins-of-the-console-may-not-call',
  does: 'An origin that was defined in the console may not call the API.',
  decorate: (parts) => {
    const ofConsole = new Set<string>();
    around(parts.screens.trustedOrigins, 'add', (proceed, viewer, values) => {
      ofConsole.add(values.origin);
      return proceed(viewer, values);
    });
    changeCrossOriginAnswers(parts, (headers, origin) => {
      if (ofConsole.has(origin)) headers.delete('access-control-allow-origin');
    });
  },
};
