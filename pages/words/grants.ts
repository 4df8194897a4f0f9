import type { ByGeneration } from './generation.ts';

const c = {
  grants: {
    /** Opens the grants that are not shown at once; undefined where all of them are. */
    advanced: 'Advanced' as string | undefined,
    /** The heading of the grants that are shown at once; a sign of this generation. */
    setOfCoreGrants: 'Core grants',
    /** The heading that Interaction Code stands under. */
    setOfInteractionCode: 'Other grants',
    names: {
      authorization_code: 'Authorization Code',
      interaction_code: 'Interaction Code',
      refresh_token: 'Refresh Token',
      client_credentials: 'Client Credentials',
      implicit: 'Implicit (hybrid)',
    },
  },
} as const;

const b = {
  grants: {
    ...c.grants,
    advanced: undefined,
    setOfInteractionCode: 'Client acting on behalf of a user',
    // Rules say it without «(hybrid)».
    names: { ...c.grants.names, implicit: 'Implicit' },
  },
} as const;

/** The grant types of applications and of access policy rules. */
export const grantWords: ByGeneration<typeof c> = { A: b, B: b, C: c };

/** A grant type that the console has a checkbox for. */
export type GrantName = keyof (typeof c)['grants']['names'];
