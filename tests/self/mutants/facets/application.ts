import type { Facets } from './facets.ts';

export const application: Facets = {
  'APP-SET-01': {
    'the list': ['application-list-lacks-the-newest'],
    'what opens': ['application-list-opens-another-application'],
  },
  'APP-SET-06': {
    selected: ['general-settings-are-not-stored'],
    cleared: ['general-settings-only-add-grants'],
    'what is shown': [
      'general-settings-show-a-stored-grant-unticked',
      'general-settings-show-a-cleared-grant-ticked',
    ],
    'what is stored': ['saved-grants-are-only-shown'],
    'and nothing else': [
      'saving-general-settings-asks-users-for-consent',
      'general-settings-are-saved-to-all-applications',
    ],
  },
  'APP-SET-11': {
    'before it is switched on': ['general-settings-offer-the-grant-before-it-is-switched-on'],
    'switched on': ['older-applications-are-not-offered-the-grant'],
    'switched off again': ['general-settings-offer-the-grant-after-it-was-switched-off'],
  },
  'APP-SET-12': {
    console: ['applications-without-the-grant-show-it-ticked'],
    'run time': ['applications-without-the-grant-use-it'],
    'once switched on': ['switching-on-gives-the-grant-to-all-applications'],
  },
  'APP-SET-16': {
    'having neither': ['single-page-applications-get-one-of-two-grants'],
    'having one': [
      'single-page-applications-lose-authorization-code',
      'single-page-applications-lose-authorization-code-to-refresh-tokens',
    ],
    'having both': [
      'single-page-applications-lose-refresh-tokens-when-saved-again',
      'single-page-applications-lose-authorization-code-when-saved-again',
    ],
  },
  'APP-CRED-03': {
    'the one that was given': ['client-ids-are-not-known'],
    'another one': ['authorize-takes-any-client-id', 'interact-takes-any-client-id'],
    'wrong error': ['unknown-clients-are-told-of-the-grant'],
  },
  'APP-CRED-05': {
    'single-page': ['single-page-applications-show-a-secret'],
    native: ['native-applications-show-a-secret'],
  },
  'APP-CRED-06': {
    'by authorization code': ['token-endpoint-asks-native-applications-for-a-secret'],
    'by Interaction Code': ['interact-asks-public-clients-for-a-secret'],
  },
  'APP-CRED-07': {
    'with the secret': ['secrets-of-web-applications-are-not-accepted'],
    'without it': ['interact-needs-no-secret-of-web-applications'],
    'refused, yet done': ['refused-web-applications-get-a-handle'],
  },
  'APP-CRED-13': {
    'right type': ['revocation-without-a-secret-revokes-nothing'],
    'wrong type': ['revocation-needs-no-secret-of-web-applications'],
    'refused, yet done': ['refused-revocations-revoke'],
  },
};
