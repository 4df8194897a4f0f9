import type { Variation } from './variation.ts';

export const refusalsAreAtFieldsOnly: Variation = {
  id: 'refusals-are-at-fields-only',
  look: { refusal: 'field-only' },
};
