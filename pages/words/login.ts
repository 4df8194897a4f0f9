import type { ByGeneration } from './generation.ts';

const c = {
  login: {
    section: 'LOGIN',
    initiatedBy: 'Login initiated by',
    appOnly: 'App Only',
    eitherOktaOrApp: 'Either Okta or App',
    displayIcon: 'Display application icon to users',
    initiateLoginUri: 'Initiate login URI',
  },
} as const;

/** The section LOGIN of an application. */
export const loginWords: ByGeneration<typeof c> = { A: c, B: c, C: c };
