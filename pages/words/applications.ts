import type { ByGeneration } from './generation.ts';

const c = {
  applications: {
    heading: 'Applications',
    create: 'Create App Integration',
    /** What some consoles put between that and the dialog, in a menu. */
    classicExperience: 'Classic experience',
    createDialog: 'Create a new app integration',
    signInMethod: 'Sign-in method',
    oidc: 'OIDC - OpenID Connect',
    applicationType: 'Application type',
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
    grantTypes: 'Grant type',
    signInRedirectUris: 'Sign-in redirect URIs',
    signOutRedirectUris: 'Sign-out redirect URIs',
    baseUris: 'Base URI',
  },
  /** Where an app integration is begun from the catalogue. */
  catalogue: {
    open: 'Browse App Catalog',
    heading: 'Browse App Integration Catalog',
    create: 'Create New App',
    dialog: 'Create a New Application Integration',
    platform: 'Platform',
    oidc: 'OpenID Connect',
    platforms: { web: 'Web', browser: 'Single-Page App (SPA)', native: 'Native app' },
    confirm: 'Create',
  },
} as const;

const a = {
  applications: {
    ...c.applications,
    newApplication: {
      web: 'Create OpenID Connect Integration',
      browser: 'Create OpenID Connect Integration',
      native: 'Create OpenID Connect Integration',
    },
    name: 'Application Name',
    signInRedirectUris: 'Login redirect URI',
    signOutRedirectUris: 'Logout redirect URI',
  },
  catalogue: { ...c.catalogue, open: 'Add Application', heading: 'Add Application' },
} as const;

/** Applications > Applications, and creating an app integration. */
export const applicationWords: ByGeneration<typeof c> = { A: a, B: c, C: c };
