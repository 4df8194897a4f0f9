import type { Variation } from './variation.ts';

export const policiesAreAddedInShort: Variation = {
  id: 'policies-are-added-in-short',
  words: (words) => ({
    ...words,
    accessPolicies: { ...words.accessPolicies, addNew: 'Add policy' },
  }),
};
