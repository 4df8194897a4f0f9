import type { ByGeneration } from './generation.ts';

const c = {
  application: {
    general: 'General',
    generalSettings: 'General Settings',
    type: 'Application type',
    /** What the grant types of General Settings stand under. */
    grantTypes: 'Grant type',
    clientCredentials: 'Client Credentials',
    clientId: 'Client ID',
    /** Of a text field; undefined where secrets are in a table. */
    clientSecret: undefined as string | undefined,
    /** The heading of the table of secrets. */
    clientSecrets: 'Client secrets',
    copy: 'Copy to Clipboard',
  },
} as const;

const b = {
  application: { ...c.application, clientSecret: 'Client secret' },
} as const;

const a = {
  application: { ...b.application, grantTypes: 'Allowed grant types' },
} as const;

/** The page of one application. */
export const applicationPageWords: ByGeneration<typeof c> = { A: a, B: b, C: c };
