/** A generation of the Admin Console; `C` is today's. */
export type Generation = 'C';

/**
 * What the console calls things, by generation. Names are matched from their beginning and without
 * regard to case: the console adds help texts and «(Optional)» behind them and has changed its
 * capitals more than once.
 */
export const words = {
  C: {
    navigation: {
      settings: 'Settings',
      account: 'Account',
      applications: 'Applications',
      security: 'Security',
      api: 'API',
    },
    form: { edit: 'Edit', save: 'Save', cancel: 'Cancel', add: 'Add URI' },
    account: {
      heading: 'Account',
      forbidden: 'Access Forbidden',
      embeddedWidgetSignIn: 'Embedded widget sign-in support',
      interactionCode: 'Interaction code',
    },
    applications: {
      heading: 'Applications',
      create: 'Create App Integration',
      createDialog: 'Create a new app integration',
      oidc: 'OIDC - OpenID Connect',
      types: {
        web: 'Web Application',
        browser: 'Single-Page Application',
        native: 'Native Application',
      },
      next: 'Next',
      newApplication: {
        web: 'New Web App Integration',
        browser: 'New Single-Page App Integration',
        native: 'New Native App Integration',
      },
      name: 'App integration name',
      signInRedirectUris: 'Sign-in redirect URIs',
      generalSettings: 'General Settings',
    },
    grants: {
      /** Opens the grants that are not shown at once. */
      advanced: 'Advanced',
      names: {
        authorization_code: 'Authorization Code',
        interaction_code: 'Interaction Code',
        refresh_token: 'Refresh Token',
        client_credentials: 'Client Credentials',
        implicit: 'Implicit (hybrid)',
      },
    },
    authorizationServers: {
      heading: 'API',
      tab: 'Authorization Servers',
      add: 'Add Authorization Server',
      name: 'Name',
      audience: 'Audience',
      description: 'Description',
      accessPolicies: 'Access Policies',
      actions: 'Actions',
      addPolicy: 'Add New Access Policy',
      /** Where a server has no policy yet. */
      addFirstPolicy: 'Add Policy',
      addRule: 'Add rule',
      addRuleDialog: 'Add Rule',
      editRuleDialog: 'Edit Rule',
      ruleName: 'Rule Name',
      createRule: 'Create Rule',
      updateRule: 'Update Rule',
    },
  },
} as const;

/** The words of one generation. */
export type Words = (typeof words)[Generation];

/** A grant type that the console has a checkbox for. */
export type GrantName = keyof Words['grants']['names'];
