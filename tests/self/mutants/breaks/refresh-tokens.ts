import type { Breaks } from './breaks.ts';

/** Mutants of embedded-org/mutants/refresh-tokens. */
export const refreshTokens: Breaks = {
  'refresh-tokens-come-with-id-tokens-only': 'APP-RT-01',
  'refresh-tokens-take-the-place-of-id-tokens': 'APP-RT-01',
  'refresh-tokens-of-a-sign-in-are-not-known': 'APP-RT-01',
  'refresh-tokens-beside-an-id-token-are-not-known': 'APP-RT-01',
  'refresh-tokens-beside-an-access-token-alone-are-not-known': 'APP-RT-01',

  'refresh-tokens-need-no-grant': 'APP-RT-02',
  'refresh-tokens-need-no-scope': 'APP-RT-02',
  'new-web-applications-have-the-refresh-token-grant': 'APP-RT-02',

  'console-proposes-rotation-to-web-applications': 'APP-RT-03',
  'api-creates-web-applications-that-rotate': 'APP-RT-03',
  'console-stores-rotation-for-web-applications-given-the-grant': 'APP-RT-03',

  'persistent-tokens-are-used-up': 'APP-RT-04',
  'persistent-tokens-rotate': 'APP-RT-04',

  'refresh-token-section-has-another-title': 'APP-RT-05',
  'grace-period-has-another-label': 'APP-RT-05',
  'rotation-has-another-label': 'APP-RT-05',
  'single-page-applications-have-no-grace-period-to-set': 'APP-RT-05',
  'web-applications-title-the-refresh-token-section-otherwise': 'APP-RT-05',
  'single-page-applications-title-the-refresh-token-section-otherwise': 'APP-RT-05',
  'web-applications-have-no-grace-period-to-set': 'APP-RT-05',

  'refresh-token-section-is-there-without-the-grant': 'APP-RT-06',
  'refresh-token-setting-stays-without-the-grant': 'APP-RT-06',
  'refresh-token-setting-is-missing-with-the-grant': 'APP-RT-06',
  'refresh-token-section-stays-without-the-grant': 'APP-RT-06',
  'applications-have-a-refresh-token-setting-before-the-grant': 'APP-RT-06',

  'console-stores-persistence-for-rotation': 'APP-RT-07',
  'persistence-cannot-be-chosen-again': 'APP-RT-07',
  'rotation-and-persistence-are-ticked-together': 'APP-RT-07',

  'rotating-tokens-stay-the-same': 'APP-RT-08',
  'refresh-tokens-rotate-once': 'APP-RT-08',

  'choosing-rotation-applies-at-once': 'APP-RT-09',
  'saved-rotation-is-only-shown': 'APP-RT-09',
  'saved-rotation-is-shown-as-persistence': 'APP-RT-09',
  'cancel-of-general-settings-saves': 'APP-RT-09',

  'console-proposes-a-grace-period-of-60': 'APP-RT-10',
  'api-gives-web-applications-a-grace-period-of-60': 'APP-RT-10',
  'api-gives-single-page-applications-no-grace-period': 'APP-RT-10',
  'console-proposes-a-grace-period-of-60-to-single-page-applications': 'APP-RT-10',

  'grace-period-counts-minutes': 'APP-RT-11',
  'grace-period-counts-milliseconds': 'APP-RT-11',
  'grace-period-is-always-30-seconds': 'APP-RT-11',

  'console-takes-a-grace-period-of-0-for-30': 'APP-RT-12',
  'grace-period-of-60-is-refused': 'APP-RT-12',
  'api-refuses-a-grace-period-of-0': 'APP-RT-12',
  'grace-period-is-rounded-to-half-minutes': 'APP-RT-12',
  'saved-grace-period-is-only-shown': 'APP-RT-12',
  'saving-a-grace-period-ends-rotation': 'APP-RT-12',
  'saved-grace-period-is-shown-as-it-was-first': 'APP-RT-12',

  'console-takes-a-grace-period-of-61': 'APP-RT-13',
  'console-takes-a-grace-period-below-0': 'APP-RT-13',
  'api-takes-a-grace-period-of-61': 'APP-RT-13',
  'api-takes-a-grace-period-below-0': 'APP-RT-13',
  'api-refuses-a-grace-period-and-stores-it': 'APP-RT-13',
  'console-refuses-a-grace-period-and-stores-it': 'APP-RT-13',

  'grace-period-ends-before-its-time': 'APP-RT-14',
  'previous-tokens-are-refused-at-once': 'APP-RT-14',
  'single-page-applications-get-no-grace-period': 'APP-RT-14',

  'previous-tokens-stay-valid': 'APP-RT-15',
  'grace-period-takes-twice-its-time': 'APP-RT-15',
  'single-page-applications-keep-previous-tokens': 'APP-RT-15',
  'grace-period-begins-anew-with-every-use': 'APP-RT-15',
  'previous-tokens-are-refused-as-invalid-requests': 'APP-RT-15',
  'refused-tokens-bring-the-last-ones-along': 'APP-RT-15',

  'retrying-gives-the-previous-token-again': 'APP-RT-16',
  'retrying-gives-single-page-applications-the-previous-token-again': 'APP-RT-16',
  'retrying-gives-no-refresh-token': 'APP-RT-16',
  'retrying-gives-a-useless-token': 'APP-RT-16',

  'grace-period-of-0-takes-30-seconds': 'APP-RT-17',
  'grace-period-of-0-of-single-page-applications-takes-30-seconds': 'APP-RT-17',
  'grace-period-of-0-has-no-end': 'APP-RT-17',
  'grace-period-of-0-is-for-good': 'APP-RT-17',

  'single-page-applications-need-no-code-challenge': 'APP-RT-18',
  'code-verifiers-are-not-compared': 'APP-RT-18',
  'code-verifiers-may-be-left-out': 'APP-RT-18',
  'single-page-applications-cannot-use-pkce': 'APP-RT-18',
  'missing-challenges-are-refused-as-access-denied': 'APP-RT-18',
  'wrong-verifiers-are-refused-as-invalid-requests': 'APP-RT-18',
  'missing-challenges-are-refused-with-a-code': 'APP-RT-18',
  'missing-verifiers-are-refused-with-tokens': 'APP-RT-18',

  'refresh-tokens-end-with-the-access-token': 'APP-RT-19',
  'renewing-gives-the-expired-access-token-again': 'APP-RT-19',
  'access-tokens-do-not-expire': 'APP-RT-19',

  'console-proposes-persistence-to-single-page-applications': 'APP-RT-20',
  'api-creates-single-page-applications-that-do-not-rotate': 'APP-RT-20',
  'single-page-applications-do-not-rotate': 'APP-RT-20',
  'single-page-applications-saved-in-the-console-do-not-rotate': 'APP-RT-20',
};
