import type { Variation } from './variation.ts';

export const refusalsAreSilent: Variation = {
  id: 'refusals-are-silent',
  look: { refusal: 'silent' },
};
