import type { Variation } from './variation.ts';

export const dialogsHaveARole: Variation = {
  id: 'dialogs-have-a-role',
  look: { dialogRole: 'dialog' },
};
