import { applicationWordsOfA } from './a-applications.ts';
import { wordsOfB as b } from './b.ts';
import type { Words } from './words.ts';

/** Generation A: until early 2021. What is not said here is as in B. */
export const wordsOfA: Words = {
  ...b,
  ...applicationWordsOfA,
  shell: {
    ...b.shell,
    help: 'Help',
    copyright: '© 2021 Okta, Inc.',
    version: (engine) => `Version 2021.01.2 ${engine}`,
  },
  navigation: {
    ...b.navigation,
    tasks: undefined,
    customizations: undefined,
    authenticators: 'Multifactor',
    networks: 'Network',
  },
  authorizationServers: {
    ...b.authorizationServers,
    audience: 'Resource URI',
    audienceColumn: 'Default Resource URI',
    issuerUri: undefined,
  },
  trustedOrigins: {
    ...b.trustedOrigins,
    heading: 'ADD ORIGINS',
    introduction:
      'Add Origin URLs to redirect users to custom screens or enable browser-based applications to access Okta APIs from Javascript (CORS).',
    iframe: undefined,
    status: undefined,
  },
};
