import type { Facets } from './facets.ts';

export const trustedOrigins: Facets = {
  'ORG-TO-01': {
    'not defined': ['redirect-uris-are-trusted-origins'],
    deactivated: ['deactivated-origins-may-call'],
    activated: ['activated-origins-stay-shut-out'],
    deleted: ['deleted-origins-may-call'],
    'deleted, in the list': ['deleted-origins-stay-listed'],
    'defined anew': ['origins-defined-anew-stay-shut-out'],
  },
  'ORG-TO-05': {
    'the way there': ['api-lacks-trusted-origins'],
    'what is listed': ['origin-list-is-stale'],
    'what is stored': ['add-origin-stores-nothing', 'added-origins-are-only-listed'],
    'and nothing else': ['add-origin-allows-redirects-too'],
    'run time': ['origins-of-the-console-may-not-call'],
    Cancel: ['cancel-of-add-origin-saves'],
  },
  'ORG-TO-06': {
    console: ['console-takes-an-asterisk'],
    API: ['an-asterisk-is-a-trusted-origin', 'api-takes-an-asterisk'],
    'wrong error': ['asterisks-are-refused-as-unreadable'],
    'refused, yet done': ['refused-origins-are-stored'],
    'in place of the host': ['any-host-is-a-trusted-origin'],
  },
  'ORG-FEAT-03': {
    enabled: ['features-cannot-be-enabled'],
    disabled: ['features-cannot-be-disabled'],
    'enabled again': ['features-can-be-enabled-only-once'],
    'what is shown': ['enabled-features-are-shown-off', 'disabled-features-are-shown-on'],
    'what is stored': ['features-are-only-shown-enabled'],
    'and nothing else': [
      'enabling-a-feature-enables-all',
      'disabling-a-feature-deactivates-an-application',
    ],
  },
  'ORG-FEAT-04': {
    off: ['choice-is-offered-without-the-feature'],
    on: ['choice-is-withheld-with-the-feature'],
    'off again': ['choice-outlives-the-feature'],
    general: ['choice-is-withheld-once-general'],
  },
};
