import type { Variation } from './variation.ts';

export const uriRowsGoAtOnce: Variation = { id: 'uri-rows-go-at-once', look: { uriRemovalMs: 0 } };
