import type { ByGeneration } from './generation.ts';

const c = {
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
} as const;

/** Applications > Applications. */
export const applicationWords: ByGeneration<typeof c> = { A: c, B: c, C: c };
