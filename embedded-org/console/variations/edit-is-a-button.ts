import type { Variation } from './variation.ts';

export const editIsAButton: Variation = { id: 'edit-is-a-button', look: { edit: 'button' } };
