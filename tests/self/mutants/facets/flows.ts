import type { Facets } from './facets.ts';

export const flows: Facets = {
  'FLOW-IC-06': {
    'for recovery alone': ['authenticators-for-recovery-serve-sign-in'],
    'for signing in too': ['authenticators-are-for-recovery-alone'],
    'for recovery alone again': ['authenticators-once-allowed-stay-allowed'],
  },
  'FLOW-IC-07': {
    stricter: ['sign-on-policies-change-nothing'],
    'as before again': [
      'strictest-sign-on-policy-counts-for-all',
      'sign-on-policies-only-get-stricter',
    ],
  },
  'FLOW-IC-08': {
    'not before': ['interaction-code-comes-before-the-last-step'],
    'at the end': ['sign-ins-end-without-an-interaction-code'],
  },
  'FLOW-IC-17': { 'after the password': ['identity-engine-gives-up-after-the-password'] },
};
