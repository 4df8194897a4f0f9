import type { Variation } from './variation.ts';

export const rulesAreSpeltInAnotherCase: Variation = {
  id: 'rules-are-spelt-in-another-case',
  words: (words) => ({
    ...words,
    rules: {
      ...words.rules,
      add: words.rules.add === 'Add rule' ? 'Add Rule' : 'Add rule',
      create: 'Create rule',
    },
  }),
};
