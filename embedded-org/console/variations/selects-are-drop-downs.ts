import type { Variation } from './variation.ts';

export const selectsAreDropDowns: Variation = {
  id: 'selects-are-drop-downs',
  look: { select: 'drop-down' },
};
