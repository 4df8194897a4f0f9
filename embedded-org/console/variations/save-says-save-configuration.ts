import type { Variation } from './variation.ts';

export const saveSaysSaveConfiguration: Variation = {
  id: 'save-says-save-configuration',
  words: (words) => ({
    ...words,
    common: { ...words.common, save: 'Save configuration' },
  }),
};
