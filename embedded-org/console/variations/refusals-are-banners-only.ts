import type { Variation } from './variation.ts';

export const refusalsAreBannersOnly: Variation = {
  id: 'refusals-are-banners-only',
  look: { refusal: 'banner-only' },
};
