import type { Variation } from './variation.ts';

export const dialogsHaveNoRole: Variation = {
  id: 'dialogs-have-no-role',
  look: { dialogRole: 'none' },
};
