import type { Variation } from './variation.ts';

export const uriCrossesAreNamed: Variation = {
  id: 'uri-crosses-are-named',
  look: { uriCross: 'named' },
};
