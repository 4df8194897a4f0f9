import type { Variation } from './variation.ts';

export const uriCrossesAreUnnamed: Variation = {
  id: 'uri-crosses-are-unnamed',
  look: { uriCross: 'unnamed' },
};
