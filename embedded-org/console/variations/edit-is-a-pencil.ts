import type { Variation } from './variation.ts';

export const editIsAPencil: Variation = { id: 'edit-is-a-pencil', look: { edit: 'pencil' } };
