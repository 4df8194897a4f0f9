import type { Variation } from './variation.ts';

export const urisAreAddedByAddAnother: Variation = {
  id: 'uris-are-added-by-add-another',
  words: (words) => ({
    ...words,
    common: { ...words.common, addUri: 'Add Another' },
  }),
};
