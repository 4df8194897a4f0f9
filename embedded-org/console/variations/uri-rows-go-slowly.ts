import type { Variation } from './variation.ts';

export const uriRowsGoSlowly: Variation = { id: 'uri-rows-go-slowly', look: { uriRemovalMs: 700 } };
