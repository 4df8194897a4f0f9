import type { RequirementId } from '../../requirements/index.ts';

/** Mutants by what they break of a requirement; a facet without one does not compile. */
type Facets = Readonly<Record<string, readonly [string, ...string[]]>>;

/**
 * What a requirement distinguishes: phases, sides of a bound, oracles (console, API, run time),
 * types of application. For each of them there is a mutant that is wrong there; the others that
 * break the same requirement are in `breaks` alone.
 */
export const facets: Readonly<Partial<Record<RequirementId, Facets>>> = {
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
  'APP-NEW-01': {
    before: ['unknown-applications-are-answered'],
    after: ['new-applications-stay-unknown'],
  },
  'APP-NEW-02': {
    'web, API': ['wizard-makes-web-applications-native-ones'],
    'single-page, API': ['wizard-makes-single-page-applications-web-ones'],
    'web, console': ['web-applications-are-shown-as-native'],
    'single-page, console': ['single-page-applications-are-shown-as-web'],
  },
  'APP-NEW-13': {
    native: ['form-of-native-applications-lacks-the-grant'],
    'single-page': [
      'form-of-single-page-applications-lacks-the-grant',
      'wizard-keeps-the-grant-from-single-page-applications',
    ],
    web: ['form-of-web-applications-lacks-the-grant'],
  },
  'APP-NEW-18': {
    off: ['form-offers-the-grant-until-the-switch-is-touched'],
    on: ['form-lacks-the-grant-after-it-was-switched-on'],
  },
  'APP-NEW-21': {
    'too few': ['wizard-keeps-one-redirect-uri'],
    'too many': ['wizard-adds-a-redirect-uri'],
    'run time': ['only-the-first-redirect-uri-is-answered'],
  },
  'APP-NEW-22': {
    'each of them': ['interact-takes-only-the-first-redirect-uri'],
    'no other': ['interact-takes-any-redirect-uri'],
  },
  'APP-NEW-23': {
    'http on localhost': ['redirect-uris-must-be-https'],
    'https elsewhere': ['redirect-uris-must-be-local'],
  },
  'APP-NEW-24': {
    Cancel: ['cancel-of-the-form-creates-the-application'],
    'too many': ['save-creates-the-application-twice'],
  },
  'APP-NEW-26': {
    local: [
      'base-uris-must-be-https',
      'wizard-drops-local-base-uris',
      'wizard-drops-local-base-uris-of-single-page-applications',
    ],
    production: ['base-uris-must-be-local'],
    'too few': [
      'wizard-keeps-one-base-uri',
      'wizard-keeps-one-base-uri-of-single-page-applications',
    ],
  },
  'APP-NEW-27': {
    'may call': ['base-uris-are-trusted-for-redirects-only'],
    'may not call': ['base-uris-open-every-port'],
  },
  'APP-SET-01': {
    'the list': ['application-list-lacks-the-newest'],
    'what opens': ['application-list-opens-another-application'],
  },
  'APP-SET-06': {
    selected: ['general-settings-are-not-stored'],
    cleared: ['general-settings-only-add-grants'],
    'what is shown': [
      'general-settings-show-a-stored-grant-unticked',
      'general-settings-show-a-cleared-grant-ticked',
    ],
    'what is stored': ['saved-grants-are-only-shown'],
    'and nothing else': [
      'saving-general-settings-asks-users-for-consent',
      'general-settings-are-saved-to-all-applications',
    ],
  },
  'APP-SET-11': {
    'before it is switched on': ['general-settings-offer-the-grant-before-it-is-switched-on'],
    'switched on': ['older-applications-are-not-offered-the-grant'],
    'switched off again': ['general-settings-offer-the-grant-after-it-was-switched-off'],
  },
  'APP-SET-12': {
    console: ['applications-without-the-grant-show-it-ticked'],
    'run time': ['applications-without-the-grant-use-it'],
    'once switched on': ['switching-on-gives-the-grant-to-all-applications'],
  },
  'APP-SET-16': {
    'having neither': ['single-page-applications-get-one-of-two-grants'],
    'having one': [
      'single-page-applications-lose-authorization-code',
      'single-page-applications-lose-authorization-code-to-refresh-tokens',
    ],
    'having both': [
      'single-page-applications-lose-refresh-tokens-when-saved-again',
      'single-page-applications-lose-authorization-code-when-saved-again',
    ],
  },
  'APP-CRED-03': {
    'the one that was given': ['client-ids-are-not-known'],
    'another one': ['authorize-takes-any-client-id', 'interact-takes-any-client-id'],
    'wrong error': ['unknown-clients-are-told-of-the-grant'],
  },
  'APP-CRED-05': {
    'single-page': ['single-page-applications-show-a-secret'],
    native: ['native-applications-show-a-secret'],
  },
  'APP-CRED-06': {
    'by authorization code': ['token-endpoint-asks-native-applications-for-a-secret'],
    'by Interaction Code': ['interact-asks-public-clients-for-a-secret'],
  },
  'APP-CRED-07': {
    'with the secret': ['secrets-of-web-applications-are-not-accepted'],
    'without it': ['interact-needs-no-secret-of-web-applications'],
    'refused, yet done': ['refused-web-applications-get-a-handle'],
  },
  'APP-CRED-13': {
    'right type': ['revocation-without-a-secret-revokes-nothing'],
    'wrong type': ['revocation-needs-no-secret-of-web-applications'],
    'refused, yet done': ['refused-revocations-revoke'],
  },
  'APP-LOGIN-01': {
    'not registered': ['any-redirect-uri-is-answered'],
    registered: ['further-redirect-uris-are-not-served'],
    resembling: [
      'redirect-uris-are-compared-by-their-beginning',
      'redirect-uris-are-compared-by-their-host',
      'redirect-uris-are-compared-without-their-port',
    ],
    'taken away again': ['former-redirect-uris-are-answered'],
    'refused, yet done': ['refusals-are-sent-to-unregistered-redirect-uris'],
  },
  'APP-LOGIN-02': {
    'with the path': ['redirects-lose-their-path'],
    'without it': ['org-answers-for-pages-the-application-lacks'],
  },
  'APP-LOGIN-03': {
    entered: ['initiate-login-uri-is-not-kept'],
    changed: ['initiate-login-uri-stays-what-it-was-first'],
    emptied: ['initiate-login-uri-is-never-emptied'],
    'what is stored': ['initiate-login-uri-is-only-shown'],
    'what is shown': ['initiate-login-uri-is-shown-as-it-was-first'],
  },
  'APP-LOGIN-04': {
    given: ['embed-link-leads-nowhere'],
    'taken away again': ['embed-link-leads-on-after-it-was-taken-away'],
    'and nothing else': ['initiate-login-uri-becomes-a-redirect-uri'],
  },
  'APP-LOGIN-07': {
    'with a port': ['initiate-login-uri-may-have-no-port'],
    console: ['example-address-is-taken-as-printed'],
    API: ['api-takes-the-example-address-as-printed'],
    'refused by the console, yet stored': ['console-refuses-the-example-address-and-stores-it'],
    'refused by the API, yet stored': ['api-refuses-the-example-address-and-stores-it'],
  },
  'APP-RT-01': {
    'access token alone': [
      'refresh-tokens-come-with-id-tokens-only',
      'refresh-tokens-beside-an-access-token-alone-are-not-known',
    ],
    'with an ID token': [
      'refresh-tokens-take-the-place-of-id-tokens',
      'refresh-tokens-beside-an-id-token-are-not-known',
    ],
  },
  'APP-RT-02': {
    'without the scope': ['refresh-tokens-need-no-scope'],
    'without the grant': ['refresh-tokens-need-no-grant'],
    'a new web app': ['new-web-applications-have-the-refresh-token-grant'],
  },
  'APP-RT-03': {
    console: ['console-proposes-rotation-to-web-applications'],
    API: ['api-creates-web-applications-that-rotate'],
  },
  'APP-RT-05': {
    'a web app': [
      'web-applications-have-no-grace-period-to-set',
      'web-applications-title-the-refresh-token-section-otherwise',
    ],
    'a single-page app': [
      'single-page-applications-have-no-grace-period-to-set',
      'single-page-applications-title-the-refresh-token-section-otherwise',
    ],
  },
  'APP-RT-06': {
    'without the grant': [
      'refresh-token-section-is-there-without-the-grant',
      'applications-have-a-refresh-token-setting-before-the-grant',
    ],
    'with it': ['refresh-token-setting-is-missing-with-the-grant'],
    'without it again': [
      'refresh-token-setting-stays-without-the-grant',
      'refresh-token-section-stays-without-the-grant',
    ],
  },
  'APP-RT-07': {
    rotating: ['console-stores-persistence-for-rotation'],
    'persistent again': ['persistence-cannot-be-chosen-again'],
  },
  'APP-RT-09': {
    'not saved': ['choosing-rotation-applies-at-once'],
    Cancel: ['cancel-of-general-settings-saves'],
    saved: ['saved-rotation-is-only-shown'],
    'loaded again': ['saved-rotation-is-shown-as-persistence'],
  },
  'APP-RT-10': {
    console: [
      'console-proposes-a-grace-period-of-60',
      'console-proposes-a-grace-period-of-60-to-single-page-applications',
    ],
    'API, a web app': ['api-gives-web-applications-a-grace-period-of-60'],
    'API, a single-page app': ['api-gives-single-page-applications-no-grace-period'],
  },
  'APP-RT-11': {
    longer: ['grace-period-counts-minutes'],
    shorter: ['grace-period-counts-milliseconds'],
  },
  'APP-RT-12': {
    '0, console': ['console-takes-a-grace-period-of-0-for-30'],
    '0, API': ['api-refuses-a-grace-period-of-0'],
    '60': ['grace-period-of-60-is-refused'],
    between: ['grace-period-is-rounded-to-half-minutes'],
    'what is stored': ['saved-grace-period-is-only-shown'],
    'and nothing else': ['saving-a-grace-period-ends-rotation'],
    'what is shown': ['saved-grace-period-is-shown-as-it-was-first'],
  },
  'APP-RT-13': {
    '61, console': ['console-takes-a-grace-period-of-61'],
    'below 0, console': ['console-takes-a-grace-period-below-0'],
    '61, API': ['api-takes-a-grace-period-of-61'],
    'below 0, API': ['api-takes-a-grace-period-below-0'],
    'refused by the console, yet stored': ['console-refuses-a-grace-period-and-stores-it'],
    'refused by the API, yet stored': ['api-refuses-a-grace-period-and-stores-it'],
  },
  'APP-RT-14': {
    'at once': ['previous-tokens-are-refused-at-once'],
    'near the end': ['grace-period-ends-before-its-time'],
    'a single-page app': ['single-page-applications-get-no-grace-period'],
  },
  'APP-RT-15': {
    'after the end': ['grace-period-takes-twice-its-time'],
    'used meanwhile': ['grace-period-begins-anew-with-every-use'],
    'a single-page app': ['single-page-applications-keep-previous-tokens'],
    'wrong error': ['previous-tokens-are-refused-as-invalid-requests'],
    'refused, yet done': ['refused-tokens-bring-the-last-ones-along'],
  },
  'APP-RT-17': {
    'a web app': ['grace-period-of-0-takes-30-seconds'],
    'a single-page app': ['grace-period-of-0-of-single-page-applications-takes-30-seconds'],
    '30 again': ['grace-period-of-0-is-for-good'],
  },
  'APP-RT-18': {
    'with PKCE': ['single-page-applications-cannot-use-pkce'],
    'without a challenge': [
      'single-page-applications-need-no-code-challenge',
      'missing-challenges-are-refused-with-a-code',
    ],
    'without the verifier': [
      'code-verifiers-may-be-left-out',
      'missing-verifiers-are-refused-with-tokens',
    ],
    'another verifier': ['code-verifiers-are-not-compared'],
    'wrong error': [
      'missing-challenges-are-refused-as-access-denied',
      'wrong-verifiers-are-refused-as-invalid-requests',
    ],
  },
  'APP-RT-19': {
    'the access token expires': ['access-tokens-do-not-expire'],
    'the refresh token outlives it': ['refresh-tokens-end-with-the-access-token'],
    'the new one is good': ['renewing-gives-the-expired-access-token-again'],
  },
  'APP-RT-20': {
    console: ['console-proposes-persistence-to-single-page-applications'],
    API: ['api-creates-single-page-applications-that-do-not-rotate'],
  },
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
  'ORG-IC-28': {
    'run time': ['switching-off-stops-client-credentials'],
    'while off': ['applications-are-without-refresh-tokens-while-off'],
    'switched on again': ['switching-on-resets-rule-lifetimes'],
  },
};
