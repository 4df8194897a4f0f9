import type { ByGeneration } from './generation.ts';

const c = {
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
} as const;

/** The grant types of applications and of access policy rules. */
export const grantWords: ByGeneration<typeof c> = { A: c, B: c, C: c };

/** A grant type that the console has a checkbox for. */
export type GrantName = keyof (typeof c)['grants']['names'];
