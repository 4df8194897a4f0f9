import type { Variation } from './variation.ts';

export const cancelStandsAtTheTopOnly: Variation = {
  id: 'cancel-stands-at-the-top-only',
  look: { saveAndCancel: 'cancel-at-the-top-only' },
};
