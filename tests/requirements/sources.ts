import type { Source } from './requirement.ts';

const interactionCodeGuide = 'Implement authorization by grant type: Interaction Code';
const url = 'https://developer.okta.com/docs/guides/implement-grant-type/interactioncode/main/';
const webGuide = 'Sign users in to your web app';
const webUrl =
  'https://developer.okta.com/docs/guides/sign-into-web-app/-/create-okta-application/';
const spaGuide = 'Sign users in to your single-page app';
const spaUrl = 'https://developer.okta.com/docs/guides/sign-into-spa/-/create-okta-application/';

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
  setUpApp: {
    document: interactionCodeGuide,
    section: 'Set up your app',
    url: `${url}#set-up-your-app`,
    read: '2026-11-20',
  },
  enableOnApplication: {
    document: interactionCodeGuide,
    section: 'Enable the Interaction Code grant on an application',
    url: `${url}#enable-the-interaction-code-grant-on-an-application`,
    read: '2026-11-20',
  },
  useFlow: {
    document: interactionCodeGuide,
    section: 'Use the Interaction Code flow',
    url: `${url}#use-the-interaction-code-flow`,
    read: '2026-11-20',
  },
  useSdk: {
    document: interactionCodeGuide,
    section: 'Use an SDK',
    url: `${url}#use-an-sdk`,
    read: '2026-11-20',
  },
  useWidget: {
    document: interactionCodeGuide,
    section:
      'Embedded authentication app using the Sign-In Widget and a native Identity Engine SDK',
    url: `${url}#embedded-authentication-app-using-the-sign-in-widget-and-a-native-identity-engine-sdk`,
    read: '2026-11-20',
  },
  useSdkAlone: {
    document: interactionCodeGuide,
    section: 'Embedded authentication app using a native Identity Engine SDK',
    url: `${url}#embedded-authentication-app-using-a-native-identity-engine-sdk`,
    read: '2026-11-20',
  },
  createWebIntegration: {
    document: webGuide,
    section: 'Create an Okta app integration',
    url: webUrl,
    read: '2026-11-20',
  },
  rotateInWebIntegration: {
    document: webGuide,
    section: 'Enable refresh token rotation',
    url: `${webUrl}#enable-refresh-token-rotation`,
    read: '2026-11-20',
  },
  enableTrustedOrigins: {
    document: webGuide,
    section: 'Enable Trusted Origins',
    url: `${webUrl}#enable-trusted-origins`,
    read: '2026-11-20',
  },
  createSinglePageIntegration: {
    document: spaGuide,
    section: 'Create an Okta app integration',
    url: spaUrl,
    read: '2026-11-20',
  },
} as const satisfies Record<string, Source>;
