import type { Breaks } from './breaks.ts';

/** Mutants of embedded-org/mutants/flows. */
export const flows: Breaks = {
  'widgets-are-led-through-the-org': 'FLOW-IC-01',

  'second-factor-is-asked-on-a-page-of-the-org': 'FLOW-IC-02',
  'remediation-does-not-name-its-fields': 'FLOW-IC-02',

  'interaction-handles-lead-nowhere': 'FLOW-IC-03',

  'codes-from-widgets-are-not-taken': 'FLOW-IC-04',

  'widgets-are-asked-for-less': 'FLOW-IC-05',
  'widgets-are-asked-for-e-mail': 'FLOW-IC-05',

  'authenticators-are-for-recovery-alone': 'FLOW-IC-06',
  'authenticators-for-recovery-serve-sign-in': 'FLOW-IC-06',
  'authenticators-once-allowed-stay-allowed': 'FLOW-IC-06',

  'sign-on-policies-change-nothing': 'FLOW-IC-07',
  'sign-on-policies-count-as-they-were-first': 'FLOW-IC-07',
  'strictest-sign-on-policy-counts-for-all': 'FLOW-IC-07',
  'sign-on-policies-only-get-stricter': 'FLOW-IC-07',

  'interaction-code-comes-before-the-last-step': 'FLOW-IC-08',
  'sign-ins-end-without-an-interaction-code': 'FLOW-IC-08',

  'users-of-widgets-end-at-the-dashboard': 'FLOW-IC-09',

  'widget-7-is-refused-at-interact': 'FLOW-IC-10',

  'widget-6-is-refused-at-interact': 'FLOW-IC-11',

  'authentication-api-refuses-everybody': 'FLOW-IC-12',
  'authentication-api-leads-to-the-identity-engine': 'FLOW-IC-12',

  'native-applications-cannot-use-the-grant': 'FLOW-IC-13',

  'interaction-codes-of-web-applications-are-not-exchanged': 'FLOW-IC-14',

  'interaction-codes-yield-no-refresh-token': 'FLOW-IC-15',

  'access-tokens-open-nothing': 'FLOW-IC-16',
  'what-follows-an-access-token-is-overlooked': 'FLOW-IC-16',
  'active-access-tokens-are-told-inactive': 'FLOW-IC-16',

  'identity-engine-gives-up-after-the-password': 'FLOW-IC-17',
};
