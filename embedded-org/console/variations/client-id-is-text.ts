import type { Variation } from './variation.ts';

export const clientIdIsText: Variation = { id: 'client-id-is-text', look: { clientId: 'text' } };
