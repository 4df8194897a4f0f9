import { takeAnyOrigin } from '../building-blocks/any-origin.ts';
import type { Mutant } from '../mutant.ts';

export const anAsteriskIsATrustedOrigin: Mutant = {
  id: 'an-asterisk-is-a-trusted-origin',
  does: 'An asterisk is taken for a trusted origin.',
  decorate: ({ org }) => {
    takeAnyOrigin(org, (origin) => origin === '*');
  },
};
