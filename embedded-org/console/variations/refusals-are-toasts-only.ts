import type { Variation } from './variation.ts';

export const refusalsAreToastsOnly: Variation = {
  id: 'refusals-are-toasts-only',
  look: { refusal: 'toast-only' },
};
