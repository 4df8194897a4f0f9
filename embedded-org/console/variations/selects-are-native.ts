import type { Variation } from './variation.ts';

export const selectsAreNative: Variation = { id: 'selects-are-native', look: { select: 'native' } };
