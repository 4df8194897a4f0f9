import type { Variation } from './variation.ts';

export const clientIdIsABox: Variation = {
  id: 'client-id-is-a-box',
  look: { clientId: 'read-only-box' },
};
