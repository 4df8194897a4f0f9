import type { Breaks } from './breaks.ts';

/** Mutants of embedded-org/mutants/login. */
export const login: Breaks = {
  'answers-go-to-the-first-redirect-uri': 'APP-LOGIN-01',
  'any-redirect-uri-is-answered': 'APP-LOGIN-01',
  'redirect-uris-are-compared-by-their-beginning': 'APP-LOGIN-01',
  'redirect-uris-are-compared-by-their-host': 'APP-LOGIN-01',
  'redirect-uris-are-compared-without-their-port': 'APP-LOGIN-01',
  'former-redirect-uris-are-answered': 'APP-LOGIN-01',
  'further-redirect-uris-are-not-served': 'APP-LOGIN-01',
  'answers-lose-the-state': 'APP-LOGIN-01',
  'answers-carry-a-code-that-nobody-issued': 'APP-LOGIN-01',
  'single-page-apps-get-no-answer': 'APP-LOGIN-01',
  'refusals-are-sent-to-unregistered-redirect-uris': 'APP-LOGIN-01',

  'redirects-lose-their-path': 'APP-LOGIN-02',
  'org-answers-for-pages-the-application-lacks': 'APP-LOGIN-02',

  'initiate-login-uri-has-no-box': 'APP-LOGIN-03',
  'initiate-login-uri-has-another-label': 'APP-LOGIN-03',
  'initiate-login-uri-is-not-kept': 'APP-LOGIN-03',
  'initiate-login-uri-stays-what-it-was-first': 'APP-LOGIN-03',
  'initiate-login-uri-is-never-emptied': 'APP-LOGIN-03',
  'initiate-login-uri-is-only-shown': 'APP-LOGIN-03',
  'initiate-login-uri-is-shown-as-it-was-first': 'APP-LOGIN-03',

  'embed-link-leads-nowhere': 'APP-LOGIN-04',
  'embed-link-leads-to-the-redirect-uri': 'APP-LOGIN-04',
  'embed-link-leads-on-after-it-was-taken-away': 'APP-LOGIN-04',
  'dashboard-has-no-tiles': 'APP-LOGIN-04',
  'dashboard-shows-applications-that-okta-cannot-start': 'APP-LOGIN-04',
  'initiate-login-uri-becomes-a-redirect-uri': 'APP-LOGIN-04',

  'initiate-login-uri-is-not-told-the-issuer': 'APP-LOGIN-05',
  'initiate-login-uri-is-told-another-issuer': 'APP-LOGIN-05',
  'authorize-requests-after-a-start-are-refused': 'APP-LOGIN-05',

  'password-reset-goes-on-where-it-began': 'APP-LOGIN-06',
  'password-reset-ends-at-the-dashboard': 'APP-LOGIN-06',
  'password-reset-locks-the-user-out': 'APP-LOGIN-06',

  'example-address-is-taken-as-printed': 'APP-LOGIN-07',
  'api-takes-the-example-address-as-printed': 'APP-LOGIN-07',
  'initiate-login-uri-may-have-no-port': 'APP-LOGIN-07',
  'api-refuses-the-example-address-and-stores-it': 'APP-LOGIN-07',
  'console-refuses-the-example-address-and-stores-it': 'APP-LOGIN-07',

  'console-lets-everybody-in': 'ORG-ADM-01',
  'console-server-answers-everybody': 'ORG-ADM-01',
  'console-lets-no-administrator-in': 'ORG-ADM-01',
  'console-lets-only-super-administrators-in': 'ORG-ADM-01',
  'console-opens-without-a-sign-in': 'ORG-ADM-01',

  'server-switches-for-lesser-administrators': 'ORG-IC-13',
  'application-administrators-may-switch': 'ORG-IC-13',
};
