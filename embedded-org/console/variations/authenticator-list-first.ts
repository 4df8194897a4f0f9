import { askUsernameFirst } from './building-blocks/console-sign-in.ts';
import type { Variation } from './variation.ts';

export const authenticatorListFirst: Variation = {
  id: 'authenticator-list-first',
  decorate: (parts) => {
    askUsernameFirst(parts);
  },
};
