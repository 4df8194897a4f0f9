import type { ByGeneration } from './generation.ts';

const c = {
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
    /** What some consoles ask before a rule is stored. */
    saveAnyway: 'Save anyway',
  },
  trustedOrigins: {
    tab: 'Trusted Origins',
    add: 'Add Origin',
    /** The ✕ of a row, the question that follows and the button that affirms it. */
    delete: 'Delete',
    name: 'Name',
    originUrl: 'Origin URL',
    /** The type of an origin whose pages may call the API; what follows has changed. */
    cors: 'CORS',
  },
} as const;

const a = {
  ...c,
  authorizationServers: { ...c.authorizationServers, audience: 'Resource URI' },
} as const;

/** Security > API. */
export const securityWords: ByGeneration<typeof c> = { A: a, B: c, C: c };
