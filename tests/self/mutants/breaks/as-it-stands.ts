import type { Breaks } from './breaks.ts';

/** Mutants of embedded-org/mutants/as-it-stands. */
export const asItStands: Breaks = {
  'rules-with-the-grant-are-inactive': 'AS-IC-02',
  'policies-with-the-grant-are-inactive': 'AS-IC-02',
  'servers-with-the-grant-are-inactive': 'AS-IC-02',
  'an-application-holds-the-grant-while-off': 'ORG-IC-20',
  'a-rule-holds-the-grant-while-off': 'ORG-IC-18',
  'older-single-page-applications-have-a-secret': 'APP-CRED-05',
  'older-native-applications-have-a-secret': 'APP-CRED-05',
  'older-web-applications-need-no-secret': 'APP-CRED-07',
  'older-web-applications-have-no-active-secret': 'APP-CRED-04',
  'older-applications-rotate-with-a-grace-period-of-61': 'APP-RT-13',
  'older-applications-rotate-with-a-grace-period-below-0': 'APP-RT-13',
  'older-applications-have-no-refresh-token-setting': 'APP-RT-06',
  'older-applications-have-a-refresh-token-setting-without-the-grant': 'APP-RT-06',
  'older-single-page-applications-need-no-pkce': 'APP-RT-18',
  'an-older-origin-stands-for-a-domain': 'ORG-TO-06',
  'older-origins-may-not-read': 'ORG-TO-03',
  'redirect-uris-of-older-applications-are-trusted-origins': 'ORG-TO-01',
};
