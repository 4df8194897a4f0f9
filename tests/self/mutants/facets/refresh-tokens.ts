import type { Facets } from './facets.ts';

export const refreshTokens: Facets = {
  'APP-RT-01': {
    'access token alone': [
      'refresh-tokens-come-with-id-tokens-only',
      'refresh-tokens-beside-an-access-token-alone-are-not-known',
    ],
    'with an ID token': [
      'refresh-tokens-take-the-place-of-id-tokens',
      'refresh-tokens-beside-an-id-token-are-not-known',
    ],
  },
  'APP-RT-02': {
    'without the scope': ['refresh-tokens-need-no-scope'],
    'without the grant': ['refresh-tokens-need-no-grant'],
    'a new web app': ['new-web-applications-have-the-refresh-token-grant'],
  },
  'APP-RT-03': {
    console: ['console-proposes-rotation-to-web-applications'],
    API: ['api-creates-web-applications-that-rotate'],
  },
  'APP-RT-05': {
    'a web app': [
      'web-applications-have-no-grace-period-to-set',
      'web-applications-title-the-refresh-token-section-otherwise',
    ],
    'a single-page app': [
      'single-page-applications-have-no-grace-period-to-set',
      'single-page-applications-title-the-refresh-token-section-otherwise',
    ],
  },
  'APP-RT-06': {
    'without the grant': [
      'refresh-token-section-is-there-without-the-grant',
      'applications-have-a-refresh-token-setting-before-the-grant',
    ],
    'with it': ['refresh-token-setting-is-missing-with-the-grant'],
    'without it again': [
      'refresh-token-setting-stays-without-the-grant',
      'refresh-token-section-stays-without-the-grant',
    ],
  },
  'APP-RT-07': {
    rotating: ['console-stores-persistence-for-rotation'],
    'persistent again': ['persistence-cannot-be-chosen-again'],
  },
  'APP-RT-09': {
    'not saved': ['choosing-rotation-applies-at-once'],
    Cancel: ['cancel-of-general-settings-saves'],
    saved: ['saved-rotation-is-only-shown'],
    'loaded again': ['saved-rotation-is-shown-as-persistence'],
  },
  'APP-RT-10': {
    console: [
      'console-proposes-a-grace-period-of-60',
      'console-proposes-a-grace-period-of-60-to-single-page-applications',
    ],
    'API, a web app': ['api-gives-web-applications-a-grace-period-of-60'],
    'API, a single-page app': ['api-gives-single-page-applications-no-grace-period'],
  },
  'APP-RT-11': {
    longer: ['grace-period-counts-minutes'],
    shorter: ['grace-period-counts-milliseconds'],
  },
  'APP-RT-12': {
    '0, console': ['console-takes-a-grace-period-of-0-for-30'],
    '0, API': ['api-refuses-a-grace-period-of-0'],
    '60': ['grace-period-of-60-is-refused'],
    between: ['grace-period-is-rounded-to-half-minutes'],
    'what is stored': ['saved-grace-period-is-only-shown'],
    'and nothing else': ['saving-a-grace-period-ends-rotation'],
    'what is shown': ['saved-grace-period-is-shown-as-it-was-first'],
  },
  'APP-RT-13': {
    '61, console': ['console-takes-a-grace-period-of-61'],
    'below 0, console': ['console-takes-a-grace-period-below-0'],
    '61, API': ['api-takes-a-grace-period-of-61'],
    'below 0, API': ['api-takes-a-grace-period-below-0'],
    'refused by the console, yet stored': ['console-refuses-a-grace-period-and-stores-it'],
    'refused by the API, yet stored': ['api-refuses-a-grace-period-and-stores-it'],
  },
  'APP-RT-14': {
    'at once': ['previous-tokens-are-refused-at-once'],
    'near the end': ['grace-period-ends-before-its-time'],
    'a single-page app': ['single-page-applications-get-no-grace-period'],
  },
  'APP-RT-15': {
    'after the end': ['grace-period-takes-twice-its-time'],
    'used meanwhile': ['grace-period-begins-anew-with-every-use'],
    'a single-page app': ['single-page-applications-keep-previous-tokens'],
    'wrong error': ['previous-tokens-are-refused-as-invalid-requests'],
    'refused, yet done': ['refused-tokens-bring-the-last-ones-along'],
  },
  'APP-RT-17': {
    'a web app': ['grace-period-of-0-takes-30-seconds'],
    'a single-page app': ['grace-period-of-0-of-single-page-applications-takes-30-seconds'],
    '30 again': ['grace-period-of-0-is-for-good'],
  },
  'APP-RT-18': {
    'with PKCE': ['single-page-applications-cannot-use-pkce'],
    'without a challenge': [
      'single-page-applications-need-no-code-challenge',
      'missing-challenges-are-refused-with-a-code',
    ],
    'without the verifier': [
      'code-verifiers-may-be-left-out',
      'missing-verifiers-are-refused-with-tokens',
    ],
    'another verifier': ['code-verifiers-are-not-compared'],
    'wrong error': [
      'missing-challenges-are-refused-as-access-denied',
      'wrong-verifiers-are-refused-as-invalid-requests',
    ],
  },
  'APP-RT-19': {
    'the access token expires': ['access-tokens-do-not-expire'],
    'the refresh token outlives it': ['refresh-tokens-end-with-the-access-token'],
    'the new one is good': ['renewing-gives-the-expired-access-token-again'],
  },
  'APP-RT-20': {
    console: ['console-proposes-persistence-to-single-page-applications'],
    API: ['api-creates-single-page-applications-that-do-not-rotate'],
  },
};
