import type { ByGeneration } from './generation.ts';

const c = {
  navigation: {
    settings: 'Settings',
    account: 'Account',
    features: 'Features',
    applications: 'Applications',
    security: 'Security',
    api: 'API',
  },
  form: {
    edit: 'Edit',
    save: 'Save',
    cancel: 'Cancel',
    /** A row to a list of URIs. */
    add: 'Add URI',
    /** What some screens call the same. */
    addAnother: 'Add Another',
    /** What some questions are affirmed by, whatever is asked. */
    ok: 'OK',
  },
} as const;

/** The frame of every screen, and what every form has. */
export const shellWords: ByGeneration<typeof c> = { A: c, B: c, C: c };
