import type { Facets } from './facets.ts';

export const createAppIntegration: Facets = {
  'APP-NEW-01': {
    before: ['unknown-applications-are-answered'],
    after: ['new-applications-stay-unknown'],
  },
  'APP-NEW-02': {
    'web, API': ['wizard-makes-web-applications-native-ones'],
    'single-page, API': ['wizard-makes-single-page-applications-web-ones'],
    'web, console': ['web-applications-are-shown-as-native'],
    'single-page, console': ['single-page-applications-are-shown-as-web'],
  },
  'APP-NEW-13': {
    native: ['form-of-native-applications-lacks-the-grant'],
    'single-page': [
      'form-of-single-page-applications-lacks-the-grant',
      'wizard-keeps-the-grant-from-single-page-applications',
    ],
    web: ['form-of-web-applications-lacks-the-grant'],
  },
  'APP-NEW-18': {
    off: ['form-offers-the-grant-until-the-switch-is-touched'],
    on: ['form-lacks-the-grant-after-it-was-switched-on'],
  },
  'APP-NEW-21': {
    'too few': ['wizard-keeps-one-redirect-uri'],
    'too many': ['wizard-adds-a-redirect-uri'],
    'run time': ['only-the-first-redirect-uri-is-answered'],
  },
  'APP-NEW-22': {
    'each of them': ['interact-takes-only-the-first-redirect-uri'],
    'no other': ['interact-takes-any-redirect-uri'],
  },
  'APP-NEW-23': {
    'http on localhost': ['redirect-uris-must-be-https'],
    'https elsewhere': ['redirect-uris-must-be-local'],
  },
  'APP-NEW-24': {
    Cancel: ['cancel-of-the-form-creates-the-application'],
    'too many': ['save-creates-the-application-twice'],
  },
  'APP-NEW-26': {
    local: [
      'base-uris-must-be-https',
      'wizard-drops-local-base-uris',
      'wizard-drops-local-base-uris-of-single-page-applications',
    ],
    production: ['base-uris-must-be-local'],
    'too few': [
      'wizard-keeps-one-base-uri',
      'wizard-keeps-one-base-uri-of-single-page-applications',
    ],
  },
  'APP-NEW-27': {
    'may call': ['base-uris-are-trusted-for-redirects-only'],
    'may not call': ['base-uris-open-every-port'],
  },
};
