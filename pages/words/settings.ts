import type { ByGeneration } from './generation.ts';

const c = {
  account: {
    heading: 'Account',
    forbidden: 'Access Forbidden',
    embeddedWidgetSignIn: 'Embedded widget sign-in support',
    interactionCode: 'Interaction code',
  },
  features: {
    heading: 'Features',
    earlyAccess: 'Early access',
  },
} as const;

/** Settings. */
export const settingsWords: ByGeneration<typeof c> = { A: c, B: c, C: c };
