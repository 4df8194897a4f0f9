import { takeAnyOrigin } from '../building-blocks/any-origin.ts';
import { during } from '../building-blocks/during.ts';
import type { Mutant } from '../mutant.ts';

export const consoleTakesAnAsterisk: Mutant = {
  id: 'console-takes-an-asterisk',
  does: '«Add Origin» takes an asterisk for an origin, which the API does not.',
  decorate: ({ org, screens }) => {
    const isInConsole = during(screens.trustedOrigins, 'add');
    takeAnyOrigin(org, (origin) => origin === '*' && isInConsole());
  },
};
