import { takeAnyOrigin } from '../building-blocks/any-origin.ts';
import { during } from '../building-blocks/during.ts';
import type { Mutant } from '../mutant.ts';

export const apiTakesAnAsterisk: Mutant = {
  id: 'api-takes-an-asterisk',
  does: 'An asterisk can be defined as a trusted origin through the API.',
  decorate: ({ org, screens }) => {
    const isInConsole = during(screens.trustedOrigins, 'add');
    takeAnyOrigin(org, (origin) => origin === '*' && !isInConsole());
  },
};
