import { applicationWordsOfB as b } from './b-applications.ts';
import { applicationWords as c } from './c-applications.ts';
import type { Words } from './words.ts';

const createOpenIdConnect = 'Create OpenID Connect Integration';

/** Generation A: Applications > Applications, as far as it is not that of B. */
export const applicationWordsOfA: Pick<
  Words,
  'applications' | 'catalog' | 'platformDialog' | 'newApplication' | 'grants' | 'application'
> = {
  applications: {
    ...c.applications,
    create: 'Add Application',
    browse: undefined,
    assignUsers: 'Assign Applications',
  },
  catalog: {
    ...b.catalog,
    title: 'Add Application',
    search: 'Search for an application',
    cannotFind: "Can't find an app?",
    yours: (count) => `Apps you created (${count}) →`,
  },
  platformDialog: {
    title: 'Create a New Application Integration',
    platform: 'Platform',
    platforms: { web: 'Web', native: 'Native app', browser: 'Single-Page App (SPA)' },
    signOnMethod: 'Sign on method',
    swa: 'Secure Web Authentication (SWA)',
    swaHelp: 'Uses credentials to sign in. This integration works with most apps.',
    saml: 'SAML 2.0',
    samlHelp:
      'Uses the SAML protocol to log users into the app. This is a better option than SWA, if the app supports it.',
    oidc: 'OpenID Connect',
    oidcHelp: "Uses the OpenID Connect protocol to log users into an app you've built.",
    create: 'Create',
  },
  newApplication: {
    ...b.newApplication,
    titles: {
      web: createOpenIdConnect,
      browser: createOpenIdConnect,
      native: createOpenIdConnect,
    },
    name: 'Application Name',
    generalSettings: 'GENERAL SETTINGS',
    configure: 'CONFIGURE OPENID CONNECT',
  },
  grants: {
    ...b.grants,
    label: 'Allowed grant types',
    implicit: 'Implicit (Hybrid)',
    device: undefined,
    saml2: undefined,
    tokenExchange: undefined,
    ciba: undefined,
  },
  application: {
    ...b.application,
    settings: {
      ...b.application.settings,
      oktaDomain: undefined,
      name: 'Application label',
      userConsent: undefined,
      wildcard: 'Allow wildcard * in login URI redirect.',
      signInUris: 'Login redirect URIs',
      signOutUris: 'Logout redirect URIs',
    },
  },
};
