import type { Breaks } from './breaks.ts';

/** Mutants of embedded-org/mutants/create-app-integration. */
export const createAppIntegration: Breaks = {
  'unknown-applications-are-answered': 'APP-NEW-01',
  'new-applications-stay-unknown': 'APP-NEW-01',

  'wizard-makes-single-page-applications-web-ones': 'APP-NEW-02',
  'wizard-makes-web-applications-native-ones': 'APP-NEW-02',
  'web-applications-are-shown-as-native': 'APP-NEW-02',
  'single-page-applications-are-shown-as-web': 'APP-NEW-02',

  'menu-lacks-applications': 'APP-NEW-03',
  'menu-applications-opens-self-service': 'APP-NEW-03',

  'list-has-another-create-button': 'APP-NEW-04',
  'create-app-integration-goes-nowhere': 'APP-NEW-04',

  'list-of-2020-says-create-app-integration': 'APP-NEW-05',
  'add-application-opens-the-dialog-at-once': 'APP-NEW-05',
  'create-new-app-goes-nowhere': 'APP-NEW-05',

  'dialog-lacks-openid-connect': 'APP-NEW-06',
  'dialog-asks-for-a-sign-on-method': 'APP-NEW-06',
  'new-applications-sign-users-on-otherwise': 'APP-NEW-06',

  'dialog-asks-for-a-platform': 'APP-NEW-07',
  'dialog-lacks-native-applications': 'APP-NEW-07',
  'dialog-lacks-single-page-applications': 'APP-NEW-07',
  'dialog-lacks-web-applications': 'APP-NEW-07',

  'platforms-lack-single-page-applications': 'APP-NEW-08',

  'create-goes-back-to-the-list': 'APP-NEW-09',
  'create-does-nothing': 'APP-NEW-09',

  'types-can-be-chosen-together': 'APP-NEW-10',
  'type-that-was-chosen-first-counts': 'APP-NEW-10',

  'types-are-offered-for-every-sign-in-method': 'APP-NEW-11',
  'types-are-offered-for-saml-only': 'APP-NEW-11',

  'next-goes-back-to-the-list': 'APP-NEW-12',
  'next-does-nothing': 'APP-NEW-12',
  'next-leads-to-the-form-of-web-applications': 'APP-NEW-12',

  'form-of-native-applications-lacks-the-grant': 'APP-NEW-13',
  'form-of-single-page-applications-lacks-the-grant': 'APP-NEW-13',
  'form-of-web-applications-lacks-the-grant': 'APP-NEW-13',
  'wizard-keeps-the-grant-from-native-applications': 'APP-NEW-13',
  'wizard-keeps-the-grant-from-single-page-applications': 'APP-NEW-13',

  'wizard-forgets-the-name': 'APP-NEW-14',
  'form-says-application-label': 'APP-NEW-14',
  'list-shows-applications-by-id': 'APP-NEW-14',
  'new-applications-are-shown-under-the-proposed-name': 'APP-NEW-14',
  'application-list-is-stale': 'APP-NEW-14',

  'form-begins-without-a-name': 'APP-NEW-15',
  'wizard-changes-the-name-that-was-left': 'APP-NEW-15',

  'form-lacks-refresh-token': 'APP-NEW-16',
  'form-lacks-interaction-code': 'APP-NEW-16',
  'form-says-allowed-grant-types': 'APP-NEW-16',
  'grant-types-of-the-form-are-radio-buttons': 'APP-NEW-16',

  'wizard-keeps-one-of-both-grants': 'APP-NEW-17',
  'interaction-code-brings-no-refresh-token': 'APP-NEW-17',

  'form-offers-the-grant-until-the-switch-is-touched': 'APP-NEW-18',
  'form-lacks-the-grant-after-it-was-switched-on': 'APP-NEW-18',

  'form-says-login-redirect-uris': 'APP-NEW-19',

  'form-of-2020-says-sign-in-redirect-uris': 'APP-NEW-20',

  'wizard-keeps-one-redirect-uri': 'APP-NEW-21',
  'only-the-first-redirect-uri-is-answered': 'APP-NEW-21',
  'wizard-adds-a-redirect-uri': 'APP-NEW-21',

  'interact-takes-only-the-first-redirect-uri': 'APP-NEW-22',
  'interact-takes-any-redirect-uri': 'APP-NEW-22',

  'redirect-uris-lose-their-port': 'APP-NEW-23',
  'redirect-uris-must-be-https': 'APP-NEW-23',
  'redirect-uris-must-be-local': 'APP-NEW-23',
  'local-redirect-uris-are-not-answered': 'APP-NEW-23',

  'save-creates-inactive-applications': 'APP-NEW-24',
  'wizard-forgets-sign-out-redirect-uris': 'APP-NEW-24',
  'save-goes-back-to-the-list': 'APP-NEW-24',
  'save-creates-nothing': 'APP-NEW-24',
  'save-creates-the-application-twice': 'APP-NEW-24',
  'cancel-of-the-form-creates-the-application': 'APP-NEW-24',

  'form-lacks-base-uris': 'APP-NEW-25',

  'wizard-keeps-one-base-uri': 'APP-NEW-26',
  'base-uris-must-be-https': 'APP-NEW-26',
  'base-uris-must-be-local': 'APP-NEW-26',
  'wizard-keeps-one-base-uri-of-single-page-applications': 'APP-NEW-26',
  'wizard-drops-local-base-uris': 'APP-NEW-26',
  'wizard-drops-local-base-uris-of-single-page-applications': 'APP-NEW-26',

  'base-uris-are-trusted-for-redirects-only': 'APP-NEW-27',
  'base-uris-open-every-port': 'APP-NEW-27',

  'form-of-2020-has-base-uris': 'APP-NEW-28',
};
