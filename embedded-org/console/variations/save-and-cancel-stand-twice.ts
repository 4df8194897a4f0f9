import type { Variation } from './variation.ts';

export const saveAndCancelStandTwice: Variation = {
  id: 'save-and-cancel-stand-twice',
  look: { saveAndCancel: 'top-and-bottom' },
};
