import { perhaps } from './perhaps.ts';

/** Generation C: Applications > Applications, from the list to one application. */
export const applicationWords = {
  applications: {
    title: 'Applications',
    kind: 'Application',
    create: 'Create App Integration',
    browse: perhaps('Browse App Catalog'),
    assignUsers: 'Assign Users to App',
    more: 'More',
    refresh: 'Refresh Application Data',
    search: 'Search',
    status: 'STATUS',
    active: 'ACTIVE',
    inactive: 'INACTIVE',
    noneTitle: 'No apps found',
  },
  catalog: {
    title: 'Browse App Integration Catalog',
    back: 'Back to Applications',
    cannotFind: perhaps(),
    createNew: 'Create New App',
    search: 'Search…',
    yours: perhaps<(count: number) => string>(),
    none: 'The catalog is not part of the embedded org.',
  },
  /** Where the platform is chosen first. */
  platformDialog: perhaps<{
    readonly title: string;
    readonly platform: string;
    readonly platforms: Readonly<Record<'web' | 'native' | 'browser', string>>;
    readonly signOnMethod: string;
    readonly swa: string;
    readonly swaHelp: string;
    readonly saml: string;
    readonly samlHelp: string;
    readonly oidc: string;
    readonly oidcHelp: string;
    readonly create: string;
  }>(),
  createDialog: {
    title: 'Create a new app integration',
    signInMethod: 'Sign-in method',
    oidc: 'OIDC - OpenID Connect',
    oidcHelp:
      'Token-based OAuth 2.0 authentication for Single Sign-On (SSO) through API endpoints. Recommended if you intend to build a custom app integration with the Okta Sign-In Widget.',
    saml: 'SAML 2.0',
    samlHelp:
      'XML-based open standard for SSO. Use if the Identity Provider for your application only supports SAML.',
    swa: 'SWA - Secure Web Authentication',
    swaHelp: "Okta-specific SSO method. Use if your application doesn't support OIDC or SAML.",
    apiServices: 'API Services',
    apiServicesHelp:
      'Interact with Okta APIs using the scoped OAuth 2.0 access tokens for machine-to-machine authentication.',
    applicationType: 'Application type',
    applicationTypeHelp:
      'What kind of application are you trying to integrate with Okta?\n\nSpecifying an application type customizes your experience and provides the best configuration, SDK, and sample recommendations.',
    web: 'Web Application',
    webHelp:
      'Server-side applications where authentication and tokens are handled on the server (for example, Go, Java, ASP.Net, Node.js, PHP)',
    browser: 'Single-Page Application',
    browserHelp:
      'Single-page web applications that run in the browser where the client receives tokens (for example, Javascript, Angular, React, Vue)',
    native: 'Native Application',
    nativeHelp:
      'Desktop or mobile applications that run natively on a device and redirect users to a non-HTTP callback (for example, iOS, Android, React Native)',
    next: 'Next',
  },
  newApplication: {
    titles: {
      web: 'New Web App Integration',
      browser: 'New Single-Page App Integration',
      native: 'New Native App Integration',
    },
    name: 'App integration name',
    names: { web: 'My Web App', browser: 'My SPA', native: 'My Native App' },
    generalSettings: 'General Settings',
    /** The heading of a form that asks for no more than redirect URIs. */
    configure: perhaps(),
    trustedOrigins: 'Trusted Origins',
    baseUris: 'Base URIs',
    baseUrisHelp:
      'Required if you plan to self-host the Okta Sign-In Widget. With a Trusted Origin set, the Sign-In Widget can make calls to the authentication API from this domain.',
    assignments: 'Assignments',
    controlledAccess: 'Controlled access',
    controlledAccessHelp:
      'Select whether to assign the app integration to everyone in your org, only selected group(s), or skip assignment until after app creation.',
    everyone: 'Allow everyone in your organization to access',
    selectedGroups: 'Limit access to selected groups',
    skip: 'Skip group assignment for now',
    selectedGroupsLabel: 'Selected group(s)',
    immediateAccess: 'Enable immediate access',
    immediateAccessHelp:
      'Recommended if you want to grant access to everyone without pre-assigning your app to users and use Okta only for authentication.',
    federationBroker: perhaps('Enable immediate access with Federation Broker Mode'),
    notAUri: (uri: string) => `'${uri}' is not a valid URI.`,
  },
  grants: {
    label: 'Grant type',
    onBehalfOfItself: 'Client acting on behalf of itself',
    onBehalfOfUser: 'Client acting on behalf of a user',
    core: 'Core grants',
    /** What the other grants are behind; without it, all are in one list. */
    advanced: perhaps('Advanced'),
    other: 'Other grants',
    client_credentials: 'Client Credentials',
    authorization_code: 'Authorization Code',
    refresh_token: 'Refresh Token',
    interaction_code: 'Interaction Code',
    implicit: 'Implicit (hybrid)',
    implicitInRule: 'Implicit (hybrid)',
    password: 'Resource Owner Password',
    device: perhaps('Device Authorization'),
    saml2: perhaps('SAML 2.0 Assertion'),
    tokenExchange: perhaps('Token Exchange'),
    ciba: perhaps('Client-initiated backchannel authentication flow (CIBA)'),
  },
  application: {
    back: 'Back to Applications',
    general: 'General',
    signOn: 'Sign On',
    assignments: 'Assignments',
    credentials: {
      title: 'Client Credentials',
      clientId: 'Client ID',
      clientIdHelp: 'Public identifier for the client that is required for all OAuth flows.',
      authentication: perhaps('Client authentication'),
      none: 'None',
      secret: 'Client secret',
      key: 'Public key / Private key',
      pkce: 'Proof Key for Code Exchange (PKCE)',
      pkceText: 'Require PKCE as additional verification',
      /** Where there is one secret, in a field; a table of secrets otherwise. */
      secretField: perhaps(),
      secretFieldHelp: '',
    },
    secrets: {
      title: 'CLIENT SECRETS',
      kind: 'Client Secret',
      generate: 'Generate new secret',
      created: 'Creation date',
      secret: 'Secret',
      status: 'Status',
      reveal: 'Show secret',
      hide: 'Hide secret',
      noneTitle: 'No client secrets',
    },
    publicKeys: {
      title: perhaps('Public keys'),
      kind: 'Public Key',
      introduction:
        'Configure public keys for your app to enhance security. Use client authentication (sig) keys to authenticate your app with Okta, and token encryption (enc) keys to encrypt your tokens.',
      configuration: 'Configuration',
      inOkta: 'Save keys in Okta',
      byUrl: 'Use a URL to fetch keys dynamically',
      url: 'URL',
      add: 'Add key',
      addHelp: 'Paste your own public key, as a JSON Web Key.',
      kid: 'KID',
      status: 'Status',
      use: 'Key use',
      created: 'Created',
      none: 'No public keys are configured. Click Edit to get started.',
      notAKey: 'The key is not a JSON Web Key of type RSA or EC.',
      notAUrl: 'Enter a URL.',
    },
    settings: {
      title: 'General Settings',
      oktaDomain: perhaps(),
      application: 'APPLICATION',
      name: 'App integration name',
      type: 'Application type',
      types: {
        web: 'Web',
        browser: 'Single Page App (SPA)',
        native: 'Native',
        service: 'Service',
      },
      dpop: perhaps('Proof of possession'),
      dpopText: 'Require Demonstrating Proof of Possession (DPoP) header in token requests',
      userConsent: perhaps('USER CONSENT'),
      consent: 'User consent',
      requireConsent: 'Require consent',
      refreshToken: 'Refresh Token',
      behavior: 'Refresh token behavior',
      rotate: 'Rotate token after every use',
      persistent: 'Use persistent token',
      gracePeriod: 'Grace period for token rotation',
      seconds: 'seconds',
      login: 'LOGIN',
      wildcard: 'Allow wildcard * in sign-in URI redirect.',
      signInUris: 'Sign-in redirect URIs',
      signInUrisHelp:
        "Okta sends the authentication response and ID token for the user's sign-in request to these URIs",
      signOutUris: 'Sign-out redirect URIs',
      signOutUrisHelp:
        'After your application contacts Okta to close the user session, Okta redirects the user to one of these URIs.',
      initiatedBy: 'Login initiated by',
      appOnly: 'App Only',
      eitherOktaOrApp: 'Either Okta or App',
      visibility: 'Application visibility',
      displayIcon: 'Display application icon to users',
      flow: 'Login flow',
      flowCompliant: 'Redirect to app to initiate login (OIDC Compliant)',
      flowSimplified: 'Send ID Token directly to app (Okta Simplified)',
      initiateUri: 'Initiate login URI',
    },
    signOnTab: {
      idToken: 'OpenID Connect ID Token',
      issuer: 'Issuer',
      issuers: { ORG_URL: 'Okta URL', CUSTOM_URL: 'Custom URL', DYNAMIC: 'Dynamic' },
      audience: 'Audience',
      claims: 'Claims',
      claimsText: 'Claims for this token include all user attributes on the app profile.',
      userAuthentication: 'User authentication',
      groupsClaim: 'Groups claim filter',
      noGroupsClaim: 'None',
      policy: 'Authentication policy',
      policyHelp: 'The policy decides how users must authenticate.',
    },
    embed: {
      title: 'App Embed Link',
      introduction: 'You can use the URL below to sign users in to the app from outside of Okta.',
      link: 'Embed link',
    },
    assignmentsTab: {
      assign: 'Assign',
      toPeople: 'Assign to People',
      toGroups: 'Assign to Groups',
      filters: 'FILTERS',
      people: 'People',
      groups: 'Groups',
      person: 'Person',
      type: 'Type',
      individual: 'Individual',
      group: 'Group',
      nobody: 'No users found',
      peopleTitle: (app: string) => `Assign ${app} to People`,
      groupsTitle: (app: string) => `Assign ${app} to Groups`,
      assigned: 'Assigned',
      userName: 'User Name',
      saveAndGoBack: 'Save and Go Back',
      done: 'Done',
      kind: 'Assignment',
      broker:
        'Everyone in your organization has access: the app uses Federation Broker Mode, and assignments are not needed.',
      search: 'Search…',
    },
  },
} as const;
