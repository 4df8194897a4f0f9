import type { Variation } from './variation.ts';

export const wildcardIsOfTheRedirectUri: Variation = {
  id: 'wildcard-is-of-the-redirect-uri',
  words: (words) => ({
    ...words,
    application: {
      ...words.application,
      settings: {
        ...words.application.settings,
        wildcard: 'Allow wildcard * in sign-in redirect URI.',
      },
    },
  }),
};
