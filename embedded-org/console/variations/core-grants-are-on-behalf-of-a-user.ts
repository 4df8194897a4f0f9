import type { Variation } from './variation.ts';

export const coreGrantsAreOnBehalfOfAUser: Variation = {
  id: 'core-grants-are-on-behalf-of-a-user',
  words: (words) => ({
    ...words,
    grants: { ...words.grants, core: words.grants.onBehalfOfUser },
  }),
};
