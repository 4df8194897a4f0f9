import { takeAnyOrigin } from '../building-blocks/any-origin.ts';
import type { Mutant } from '../mutant.ts';

export const anyHostIsATrustedOrigin: Mutant = {
  id: 'any-host-is-a-trusted-origin',
  does: 'An asterisk in place of the host can be defined as a trusted origin.',
  decorate: ({ org }) => {
    takeAnyOrigin(org, (origin) => origin === 'https://*');
  },
};
