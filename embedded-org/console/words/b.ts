import { applicationWordsOfB } from './b-applications.ts';
import { wordsOfC as c } from './c.ts';
import type { Words } from './words.ts';

/** Generation B: from 2021 until early 2024. What is not said here is as today. */
export const wordsOfB: Words = {
  ...c,
  ...applicationWordsOfB,
  shell: {
    ...c.shell,
    heading: undefined,
    search: 'Search…',
    copyright: '© 2023 Okta, Inc.',
    version: (engine) => `Version 2023.01.1 ${engine}`,
  },
  navigation: {
    ...c.navigation,
    apiServiceIntegrations: undefined,
    oinIntegrations: undefined,
    identityGovernance: undefined,
  },
  features: {
    ...c.features,
    boxes: 'Features',
    earlyAccess: 'Early Access',
    introduction:
      'Early Access features are available to your org before everyone gets them. Edit the list to turn them on and off.',
  },
  rules: { ...c.rules, add: 'Add Rule' },
};
