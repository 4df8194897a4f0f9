import type { Breaks } from './breaks.ts';

/** Mutants of embedded-org/mutants/interaction-code. */
export const interactionCode: Breaks = {
  'account-lacks-the-panel': 'ORG-IC-01',
  'panel-has-another-title': 'ORG-IC-01',
  'menu-lacks-account': 'ORG-IC-01',
  'menu-account-opens-features': 'ORG-IC-01',

  'panel-has-no-edit': 'ORG-IC-02',
  'another-panel-has-the-edit': 'ORG-IC-02',
  'edit-does-nothing': 'ORG-IC-02',

  'checkbox-is-unlocked-before-edit': 'ORG-IC-03',

  'checkbox-has-another-label': 'ORG-IC-04',
  'checkbox-stays-locked-in-edit-mode': 'ORG-IC-04',
  'interaction-code-is-a-radio-button': 'ORG-IC-04',

  'save-does-not-switch-on': 'ORG-IC-05',
  'save-does-not-switch-off': 'ORG-IC-05',
  'console-alone-is-switched-on': 'ORG-IC-05',
  'console-alone-is-switched-off': 'ORG-IC-05',
  'switch-is-shown-as-it-was-first': 'ORG-IC-05',

  'cancel-saves': 'ORG-IC-06',
  'ticking-saves-at-once': 'ORG-IC-06',
  'leaving-the-screen-saves': 'ORG-IC-06',
  'cancel-switches-on': 'ORG-IC-06',
  'cancel-takes-the-grant-from-applications': 'ORG-IC-06',

  'usage-gives-no-number-of-applications': 'ORG-IC-07',
  'usage-names-no-applications': 'ORG-IC-07',

  'usage-gives-no-number-of-servers': 'ORG-IC-08',
  'usage-names-no-servers': 'ORG-IC-08',

  'usage-counts-all-applications': 'ORG-IC-09',
  'usage-counts-one-application-too-many': 'ORG-IC-09',
  'usage-overlooks-single-page-applications': 'ORG-IC-09',
  'usage-of-applications-is-stale': 'ORG-IC-09',
  'usage-counts-former-applications': 'ORG-IC-09',

  'usage-counts-all-servers': 'ORG-IC-10',
  'usage-counts-rules-for-servers': 'ORG-IC-10',
  'usage-counts-only-first-policies': 'ORG-IC-10',
  'usage-of-servers-is-stale': 'ORG-IC-10',

  'usage-is-shown-while-off': 'ORG-IC-11',

  'super-administrator-is-offered-nothing': 'ORG-IC-12',
  'super-administrator-is-refused-on-save': 'ORG-IC-12',
  'super-administrator-switches-in-vain': 'ORG-IC-12',
  'server-refuses-super-administrators': 'ORG-IC-12',
  'switching-on-again-is-in-vain': 'ORG-IC-12',
  'super-administrators-first-switch-is-in-vain': 'ORG-IC-12',

  'lesser-administrator-may-switch': 'ORG-IC-13',
  'lesser-administrator-is-refused-but-obeyed': 'ORG-IC-13',
  'lesser-administrator-may-switch-off': 'ORG-IC-13',

  'applications-are-not-offered-the-grant': 'ORG-IC-14',
  'saving-an-application-drops-the-grant': 'ORG-IC-14',
  'grant-given-later-is-not-usable': 'ORG-IC-14',
  'new-applications-are-saved-without-the-grant': 'ORG-IC-14',

  'application-keeps-a-cleared-grant': 'ORG-IC-15',
  'cleared-grant-stays-usable': 'ORG-IC-15',
  'clearing-the-grant-clears-it-everywhere': 'ORG-IC-15',

  'rules-lose-the-grant-on-saving': 'ORG-IC-16',
  'rules-are-not-offered-the-grant': 'ORG-IC-16',
  'custom-servers-never-serve-the-flow': 'ORG-IC-16',

  'native-applications-keep-the-grant': 'ORG-IC-17',
  'single-page-applications-use-the-grant-while-off': 'ORG-IC-17',
  'web-applications-cannot-use-the-grant': 'ORG-IC-17',
  'native-applications-regain-the-grant': 'ORG-IC-17',
  'web-applications-keep-the-grant': 'ORG-IC-17',
  'web-applications-regain-the-grant': 'ORG-IC-17',
  'web-applications-use-the-grant-while-off': 'ORG-IC-17',
  'single-page-applications-keep-the-grant': 'ORG-IC-17',
  'single-page-applications-regain-the-grant': 'ORG-IC-17',
  'native-applications-use-the-grant-while-off': 'ORG-IC-17',
  'web-applications-lose-the-grant-only-when-it-is-back': 'ORG-IC-17',
  'single-page-applications-lose-the-grant-only-when-it-is-back': 'ORG-IC-17',
  'native-applications-lose-the-grant-only-when-it-is-back': 'ORG-IC-17',

  'only-the-default-server-loses-the-grant': 'ORG-IC-18',
  'only-the-first-server-loses-the-grant': 'ORG-IC-18',
  'only-the-first-server-serves-the-flow': 'ORG-IC-18',
  'all-servers-but-the-first-regain-the-grant': 'ORG-IC-18',
  'only-the-last-server-loses-the-grant': 'ORG-IC-18',

  'wizard-offers-the-grant-while-off': 'ORG-IC-19',
  'wizard-offers-native-applications-the-grant-while-off': 'ORG-IC-19',
  'api-creates-applications-with-the-grant-while-off': 'ORG-IC-19',
  'api-creates-single-page-applications-with-the-grant-while-off': 'ORG-IC-19',
  'refused-applications-are-created-with-the-grant': 'ORG-IC-19',
  'wizard-offers-single-page-applications-the-grant-while-off': 'ORG-IC-19',
  'api-creates-native-applications-with-the-grant-while-off': 'ORG-IC-19',

  'applications-keep-the-grant': 'ORG-IC-20',
  'applications-use-a-withdrawn-grant': 'ORG-IC-20',

  'application-is-offered-the-grant-while-off': 'ORG-IC-21',
  'application-shows-the-grant-locked-while-off': 'ORG-IC-21',

  'refusal-has-another-sentence-while-off': 'ORG-IC-22',
  'identity-engine-refuses-for-interact': 'ORG-IC-22',
  'web-applications-are-refused-with-another-sentence-while-off': 'ORG-IC-22',

  'edit-rule-offers-the-grant-while-off': 'ORG-IC-23',
  'add-rule-offers-the-grant-while-off': 'ORG-IC-23',

  'interact-answers-access-denied-while-off': 'ORG-IC-24',
  'token-endpoint-ignores-the-switch': 'ORG-IC-24',
  'token-endpoint-answers-invalid-grant-while-off': 'ORG-IC-24',
  'refusal-says-nothing-while-off': 'ORG-IC-24',
  'refused-exchange-brings-the-tokens': 'ORG-IC-24',
  'refused-interactions-bring-a-handle-while-off': 'ORG-IC-24',

  'grants-return-to-applications': 'ORG-IC-25',
  'former-applications-use-the-grant-again': 'ORG-IC-25',

  'grants-return-to-rules': 'ORG-IC-26',
  'former-rules-let-the-grant-through-again': 'ORG-IC-26',

  'applications-are-not-offered-the-grant-again': 'ORG-IC-27',
  'rules-are-not-offered-the-grant-again': 'ORG-IC-27',
  'application-has-the-grant-ticked-again': 'ORG-IC-27',
  'rule-has-the-grant-ticked-again': 'ORG-IC-27',

  'switching-off-drops-refresh-tokens': 'ORG-IC-28',
  'switching-off-changes-other-applications': 'ORG-IC-28',
  'switching-off-drops-other-grants-of-rules': 'ORG-IC-28',
  'switching-off-resets-rule-lifetimes': 'ORG-IC-28',
  'switching-off-deactivates-rules': 'ORG-IC-28',
  'switching-off-stops-client-credentials': 'ORG-IC-28',
  'switching-on-resets-rule-lifetimes': 'ORG-IC-28',
  'applications-are-without-refresh-tokens-while-off': 'ORG-IC-28',

  'grant-of-the-application-is-ignored': 'AS-IC-01',
  'application-without-the-grant-is-unknown': 'AS-IC-01',
  'interact-answers-invalid-request-without-the-grant': 'AS-IC-01',
  'refused-interactions-bring-a-handle': 'AS-IC-01',
  'having-the-grant-nowhere-is-as-good-as-everywhere': 'AS-IC-01',

  'grant-of-the-rule-is-ignored': 'AS-IC-02',
  'rules-are-judged-after-the-interaction-code': 'AS-IC-02',

  'interaction-codes-are-not-exchanged': 'AS-IC-03',
  'interaction-codes-yield-no-id-token': 'AS-IC-03',

  'levels-outlive-the-switch': 'AS-IC-04',
  'rules-of-custom-servers-keep-the-grant': 'AS-IC-04',

  'org-server-needs-a-rule': 'AS-IC-05',
  'grant-of-an-application-spreads-to-the-default-server': 'AS-IC-05',
  'org-runs-on-classic-engine': 'AS-IC-05',

  'add-rule-lacks-the-grant': 'AS-IC-06',
  'add-rule-shows-the-grant-locked': 'AS-IC-06',
  'create-rule-stores-nothing': 'AS-IC-06',
  'create-rule-forgets-the-grant': 'AS-IC-06',

  'switching-on-gives-the-grant-to-all-rules': 'AS-IC-07',
  'new-rules-have-the-grant': 'AS-IC-07',
  'add-rule-has-the-grant-ticked': 'AS-IC-07',

  'rules-show-the-grant-before-it-is-switched-on': 'AS-IC-08',
  'rules-from-before-are-not-offered-the-grant': 'AS-IC-08',

  'servers-cannot-be-added': 'AS-IC-09',
  'new-server-is-not-stored': 'AS-IC-09',
  'new-server-has-no-metadata': 'AS-IC-09',
  'new-server-is-not-listed': 'AS-IC-09',
  'new-servers-are-only-listed': 'AS-IC-09',
  'server-list-is-stale': 'AS-IC-09',
  'cancel-of-add-authorization-server-saves': 'AS-IC-09',

  'menu-lacks-api': 'AS-IC-10',
  'authorization-servers-tab-is-missing': 'AS-IC-10',
  'authorization-servers-tab-has-another-name': 'AS-IC-10',

  'servers-have-no-pencil': 'AS-IC-11',
  'only-the-first-servers-have-a-pencil': 'AS-IC-11',
  'pencil-opens-another-server': 'AS-IC-11',
  'pencil-opens-nothing': 'AS-IC-11',

  'access-policies-tab-is-missing': 'AS-IC-12',
  'access-policies-tab-has-another-name': 'AS-IC-12',
  'access-policies-tab-shows-those-of-the-default-server': 'AS-IC-12',
  'access-policies-tab-shows-those-of-all-servers': 'AS-IC-12',

  'rules-have-no-actions-column': 'AS-IC-13',
  'rules-have-no-pencil': 'AS-IC-13',
  'only-the-first-rule-has-a-pencil': 'AS-IC-13',
  'only-the-first-rule-is-listed': 'AS-IC-13',

  'default-policy-is-missing': 'AS-IC-14',
  'default-policy-has-another-name': 'AS-IC-14',
  'default-policy-rule-has-another-name': 'AS-IC-14',
  'default-policy-has-no-rule': 'AS-IC-14',

  'only-the-first-policy-is-listed': 'AS-IC-15',
  'every-policy-shows-the-rules-of-the-first': 'AS-IC-15',
  'every-policy-shows-all-rules': 'AS-IC-15',
  'policy-list-is-stale': 'AS-IC-15',

  'rules-of-any-policy-count': 'AS-IC-16',
  'last-policy-decides': 'AS-IC-16',

  'rule-dialog-has-another-title': 'AS-IC-17',
  'rule-pencil-opens-add-rule': 'AS-IC-17',
  'rule-pencil-opens-nothing': 'AS-IC-17',

  'edit-rule-lacks-the-grant': 'AS-IC-18',
  'edit-rule-shows-the-grant-locked': 'AS-IC-18',
  'edit-rule-labels-the-grant-otherwise': 'AS-IC-18',

  'grant-replaces-the-others-of-a-rule': 'AS-IC-19',
  'ticking-the-grant-clears-the-others': 'AS-IC-19',
  'other-grants-stop-working-beside-it': 'AS-IC-19',

  'update-rule-stores-nothing': 'AS-IC-20',
  'update-rule-has-another-name': 'AS-IC-20',
  'edit-rule-forgets-the-stored-grant': 'AS-IC-20',
  'updated-rule-is-only-shown': 'AS-IC-20',
  'cancel-of-edit-rule-saves': 'AS-IC-20',
  'update-rule-gives-the-grant-to-all-rules': 'AS-IC-20',

  'updated-rule-is-not-served': 'AS-IC-21',
  'updated-rule-lets-no-user-through': 'AS-IC-21',

  'embedded-sign-in-never-ends': 'FLOW-IC-01',
  'embedded-sign-in-ends-at-the-hosted-page': 'FLOW-IC-01',
  'pages-cannot-read-the-identity-engine': 'FLOW-IC-01',
};
