import type { Variation } from './variation.ts';

export const applicationsAndResources: Variation = {
  id: 'applications-and-resources',
  words: (words) => ({
    ...words,
    navigation: { ...words.navigation, applications: 'Applications and Resources' },
  }),
};
