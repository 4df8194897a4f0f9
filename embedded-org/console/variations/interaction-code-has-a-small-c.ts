import type { Variation } from './variation.ts';

export const interactionCodeHasASmallC: Variation = {
  id: 'interaction-code-has-a-small-c',
  words: (words) => ({
    ...words,
    grants: { ...words.grants, interaction_code: 'Interaction code' },
    account: {
      ...words.account,
      embedded: { ...words.account.embedded, interactionCode: 'Interaction code' },
    },
  }),
};
