import type { Source } from './requirement.ts';

const interactionCodeGuide = 'Implement authorization by grant type: Interaction Code';
const url = 'https://developer.okta.com/docs/guides/implement-grant-type/interactioncode/main/';

/** The sections of the documents that requirements are taken from. */
export const sources = {
  verifyGrant: {
    document: interactionCodeGuide,
    section: 'Verify that the Interaction Code grant type is enabled',
    url: `${url}#verify-that-the-interaction-code-grant-type-is-enabled`,
    read: '2026-11-20',
  },
  setUpServer: {
    document: interactionCodeGuide,
    section: 'Set up your authorization server',
    url: `${url}#set-up-your-authorization-server`,
    read: '2026-11-20',
  },
  enableOnServer: {
    document: interactionCodeGuide,
    section: 'Enable Interaction Code grant on your authorization server',
    url: `${url}#enable-interaction-code-grant-on-your-authorization-server`,
    read: '2026-11-20',
  },
} as const satisfies Record<string, Source>;
