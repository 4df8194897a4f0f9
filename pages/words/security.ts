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
  },
} as const;

/** Security > API. */
export const securityWords: ByGeneration<typeof c> = { A: c, B: c, C: c };
