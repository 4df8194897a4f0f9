import type { Variation } from './variation.ts';

export const countersAreStale: Variation = {
  id: 'counters-are-stale',
  look: { counterDelayMs: 1500 },
};
