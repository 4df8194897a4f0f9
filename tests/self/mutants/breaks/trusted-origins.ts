import type { Breaks } from './breaks.ts';

/** Mutants of embedded-org/mutants/trusted-origins. */
export const trustedOrigins: Breaks = {
  'redirect-uris-are-trusted-origins': 'ORG-TO-01',
  'applications-define-their-origins': 'ORG-TO-01',
  'deactivated-origins-may-call': 'ORG-TO-01',
  'activated-origins-stay-shut-out': 'ORG-TO-01',
  'deactivating-an-origin-shuts-out-all': 'ORG-TO-01',
  'activating-an-origin-renames-it': 'ORG-TO-01',
  'deleted-origins-may-call': 'ORG-TO-01',
  'console-deletes-no-origin': 'ORG-TO-01',
  'origins-defined-anew-stay-shut-out': 'ORG-TO-01',
  'deleting-an-origin-deletes-all': 'ORG-TO-01',
  'deleted-origins-stay-listed': 'ORG-TO-01',

  'loopback-origins-are-trusted': 'ORG-TO-02',
  'every-origin-is-named-back': 'ORG-TO-02',

  'defined-origins-may-not-read': 'ORG-TO-03',
  'defined-origins-are-refused': 'ORG-TO-03',

  'cookies-of-other-origins-are-ignored': 'ORG-TO-04',
  'credentials-are-not-allowed': 'ORG-TO-04',
  'session-is-answered-as-another-user': 'ORG-TO-04',

  'api-lacks-trusted-origins': 'ORG-TO-05',
  'trusted-origins-lack-add-origin': 'ORG-TO-05',
  'add-origin-lacks-the-url': 'ORG-TO-05',
  'add-origin-lacks-cors': 'ORG-TO-05',
  'add-origin-stores-nothing': 'ORG-TO-05',
  'origins-of-the-console-may-not-call': 'ORG-TO-05',
  'added-origins-are-only-listed': 'ORG-TO-05',
  'origin-list-is-stale': 'ORG-TO-05',
  'add-origin-allows-redirects-too': 'ORG-TO-05',
  'cancel-of-add-origin-saves': 'ORG-TO-05',

  'an-asterisk-is-a-trusted-origin': 'ORG-TO-06',
  'console-takes-an-asterisk': 'ORG-TO-06',
  'wildcard-domains-are-trusted-origins': 'ORG-TO-06',
  'one-trusted-origin-opens-the-api-to-all': 'ORG-TO-06',
  'refused-origins-are-stored': 'ORG-TO-06',
  'asterisks-are-refused-as-unreadable': 'ORG-TO-06',
  'api-takes-an-asterisk': 'ORG-TO-06',
  'any-host-is-a-trusted-origin': 'ORG-TO-06',

  'trusted-origins-open-every-port': 'ORG-TO-07',
  'trusted-origins-open-either-scheme': 'ORG-TO-07',
  'trusted-origins-open-subdomains': 'ORG-TO-07',
  'trusted-origins-open-the-domain-above': 'ORG-TO-07',
  'trusted-origins-are-compared-by-their-beginning': 'ORG-TO-07',
  'trusted-origins-are-compared-without-the-slash': 'ORG-TO-07',

  'rotation-is-not-listed': 'ORG-FEAT-01',
  'rotation-is-a-beta-feature': 'ORG-FEAT-01',
  'console-hides-rotation': 'ORG-FEAT-01',
  'rotation-stays-a-feature': 'ORG-FEAT-01',

  'menu-lacks-features': 'ORG-FEAT-02',
  'menu-features-opens-account': 'ORG-FEAT-02',
  'features-are-outside-the-console': 'ORG-FEAT-02',

  'features-cannot-be-enabled': 'ORG-FEAT-03',
  'features-cannot-be-disabled': 'ORG-FEAT-03',
  'features-can-be-enabled-only-once': 'ORG-FEAT-03',
  'disabling-a-feature-deactivates-an-application': 'ORG-FEAT-03',
  'enabling-a-feature-enables-all': 'ORG-FEAT-03',
  'enabled-features-are-shown-off': 'ORG-FEAT-03',
  'features-are-only-shown-enabled': 'ORG-FEAT-03',
  'disabled-features-are-shown-on': 'ORG-FEAT-03',

  'choice-is-offered-without-the-feature': 'ORG-FEAT-04',
  'choice-is-withheld-with-the-feature': 'ORG-FEAT-04',
  'rotation-cannot-be-enabled': 'ORG-FEAT-04',
  'choice-outlives-the-feature': 'ORG-FEAT-04',
  'choice-is-withheld-once-general': 'ORG-FEAT-04',
};
