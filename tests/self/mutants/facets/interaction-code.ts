import type { Facets } from './facets.ts';

export const interactionCode: Facets = {
  'ORG-IC-05': {
    'switched on': ['save-does-not-switch-on'],
    'switched off': ['save-does-not-switch-off'],
    'what is shown': ['switch-is-shown-as-it-was-first'],
    'what is stored': ['console-alone-is-switched-on', 'console-alone-is-switched-off'],
  },
  'ORG-IC-06': {
    'Cancel, while on': ['cancel-saves'],
    'Cancel, while off': ['cancel-switches-on'],
    'leaving the screen': ['leaving-the-screen-saves'],
    'what applications hold': ['cancel-takes-the-grant-from-applications'],
  },
  'ORG-IC-09': {
    'too many': ['usage-counts-one-application-too-many'],
    'too few': ['usage-overlooks-single-page-applications'],
    stale: ['usage-of-applications-is-stale'],
    're-enabled': ['usage-counts-former-applications'],
  },
  'ORG-IC-10': {
    'too many': ['usage-counts-all-servers'],
    'too few': ['usage-counts-only-first-policies'],
    stale: ['usage-of-servers-is-stale'],
  },
  'ORG-IC-12': {
    console: ['super-administrator-is-refused-on-save'],
    server: ['server-refuses-super-administrators'],
    'switched on first': ['super-administrators-first-switch-is-in-vain'],
    'switched on again': ['switching-on-again-is-in-vain'],
  },
  'ORG-IC-13': {
    'switching on': ['lesser-administrator-may-switch'],
    'switching off': ['lesser-administrator-may-switch-off'],
    server: ['server-switches-for-lesser-administrators'],
    'refused, yet done': ['lesser-administrator-is-refused-but-obeyed'],
    'another role': ['application-administrators-may-switch'],
  },
  'ORG-IC-14': {
    'an existing application': ['saving-an-application-drops-the-grant'],
    'a new application': ['new-applications-are-saved-without-the-grant'],
    'run time': ['grant-given-later-is-not-usable'],
  },
  'ORG-IC-15': {
    API: ['application-keeps-a-cleared-grant'],
    'run time': ['cleared-grant-stays-usable'],
    'the other application': ['clearing-the-grant-clears-it-everywhere'],
  },
  'ORG-IC-16': {
    API: ['rules-lose-the-grant-on-saving'],
    'run time': ['custom-servers-never-serve-the-flow'],
  },
  'ORG-IC-17': {
    enabled: ['web-applications-cannot-use-the-grant'],
    disabled: [
      'native-applications-keep-the-grant',
      'single-page-applications-use-the-grant-while-off',
      'web-applications-keep-the-grant',
      'web-applications-use-the-grant-while-off',
      'single-page-applications-keep-the-grant',
      'native-applications-use-the-grant-while-off',
      'web-applications-lose-the-grant-only-when-it-is-back',
      'single-page-applications-lose-the-grant-only-when-it-is-back',
      'native-applications-lose-the-grant-only-when-it-is-back',
    ],
    're-enabled': [
      'native-applications-regain-the-grant',
      'web-applications-regain-the-grant',
      'single-page-applications-regain-the-grant',
    ],
  },
  'ORG-IC-18': {
    enabled: ['only-the-first-server-serves-the-flow'],
    disabled: [
      'only-the-default-server-loses-the-grant',
      'only-the-first-server-loses-the-grant',
      'only-the-last-server-loses-the-grant',
    ],
    're-enabled': ['all-servers-but-the-first-regain-the-grant'],
  },
  'ORG-IC-19': {
    'web, console': ['wizard-offers-the-grant-while-off'],
    'single-page, console': ['wizard-offers-single-page-applications-the-grant-while-off'],
    'native, console': ['wizard-offers-native-applications-the-grant-while-off'],
    'web, API': ['api-creates-applications-with-the-grant-while-off'],
    'single-page, API': ['api-creates-single-page-applications-with-the-grant-while-off'],
    'native, API': ['api-creates-native-applications-with-the-grant-while-off'],
    'refused, yet done': ['refused-applications-are-created-with-the-grant'],
  },
  'ORG-IC-20': {
    API: ['applications-keep-the-grant'],
    'run time': ['applications-use-a-withdrawn-grant'],
  },
  'ORG-IC-21': {
    disabled: ['application-is-offered-the-grant-while-off'],
    'there, but locked': ['application-shows-the-grant-locked-while-off'],
  },
  'ORG-IC-23': {
    'Edit Rule': ['edit-rule-offers-the-grant-while-off'],
    'Add Rule': ['add-rule-offers-the-grant-while-off'],
  },
  'ORG-IC-24': {
    '/interact': ['interact-answers-access-denied-while-off'],
    '/token': ['token-endpoint-ignores-the-switch'],
    'wrong error': ['token-endpoint-answers-invalid-grant-while-off'],
    'the sentence': ['refusal-says-nothing-while-off'],
    'refused, yet done': [
      'refused-exchange-brings-the-tokens',
      'refused-interactions-bring-a-handle-while-off',
    ],
  },
  'ORG-IC-25': {
    API: ['grants-return-to-applications'],
    'run time': ['former-applications-use-the-grant-again'],
  },
  'ORG-IC-26': {
    API: ['grants-return-to-rules'],
    'run time': ['former-rules-let-the-grant-through-again'],
  },
  'ORG-IC-27': {
    'offered to applications': ['applications-are-not-offered-the-grant-again'],
    'offered to rules': ['rules-are-not-offered-the-grant-again'],
    'not ticked for applications': ['application-has-the-grant-ticked-again'],
    'not ticked for rules': ['rule-has-the-grant-ticked-again'],
  },
  'AS-IC-01': {
    'whether it is refused': ['grant-of-the-application-is-ignored'],
    'wrong error': ['interact-answers-invalid-request-without-the-grant'],
    'refused, yet done': ['refused-interactions-bring-a-handle'],
    neither: ['having-the-grant-nowhere-is-as-good-as-everywhere'],
  },
  'AS-IC-02': {
    'whether it is refused': ['grant-of-the-rule-is-ignored'],
    'refused, yet done': ['rules-are-judged-after-the-interaction-code'],
  },
  'AS-IC-04': {
    'the application': ['levels-outlive-the-switch'],
    'the authorization server': ['rules-of-custom-servers-keep-the-grant'],
  },
  'AS-IC-06': {
    console: ['add-rule-lacks-the-grant'],
    API: ['create-rule-forgets-the-grant'],
  },
  'AS-IC-08': {
    off: ['rules-show-the-grant-before-it-is-switched-on'],
    on: ['rules-from-before-are-not-offered-the-grant'],
  },
  'AS-IC-09': {
    Cancel: ['cancel-of-add-authorization-server-saves'],
    'what is listed': ['new-server-is-not-listed', 'server-list-is-stale'],
    'what is stored': ['new-servers-are-only-listed'],
  },
  'AS-IC-20': {
    'what is stored': ['update-rule-stores-nothing', 'updated-rule-is-only-shown'],
    'what is shown': ['edit-rule-forgets-the-stored-grant'],
    Cancel: ['cancel-of-edit-rule-saves'],
    'and nothing else': ['update-rule-gives-the-grant-to-all-rules'],
  },
  'ORG-IC-28': {
    'run time': ['switching-off-stops-client-credentials'],
    'while off': ['applications-are-without-refresh-tokens-while-off'],
    'switched on again': ['switching-on-resets-rule-lifetimes'],
  },
};
