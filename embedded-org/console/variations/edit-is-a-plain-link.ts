import type { Variation } from './variation.ts';

export const editIsAPlainLink: Variation = {
  id: 'edit-is-a-plain-link',
  look: { edit: 'plain-link' },
};
