import { around } from '../../hooks/around.ts';
import { during } from '../building-blocks/during.ts';
import type { Mutant } from '../mutant.ts';

export const originsOfTheConsoleMayNotCall: Mutant = {
  id: 'origins-of-the-console-may-not-call',
  does: 'An origin that was defined in the console may not call the API.',
  decorate: ({ org, screens }) => {
    const isInConsole = during(screens.trustedOrigins, 'add');
    around(org.trustedOrigins, 'create', (proceed, draft, by) =>
      proceed(isInConsole() ? { ...draft, scopes: [{ type: 'REDIRECT' }] } : draft, by),
    );
  },
};
