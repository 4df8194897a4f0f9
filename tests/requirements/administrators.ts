import type { Requirement, RequirementIdPattern } from './requirement.ts';
import { sources } from './sources.ts';

/** Who gets into the Admin Console. */
export const administrators = {
  'ORG-ADM-01': {
    title:
      'The Admin Console is entered by signing in to the org with the account of an administrator, and with no other.',
    level: 'must',
    area: 'Admin Console > sign-in',
    statements: ['R2-03', 'R4-03'],
    source: sources.createWebIntegration,
  },
  'ORG-ADM-02': {
    title: 'The guide has a link that leads to the Admin Console.',
    level: 'must',
    area: 'Documentation',
    statements: ['R2-04', 'R4-04'],
    source: sources.createWebIntegration,
    untestable:
      'The link is on a page of Okta’s documentation, not in an org; the published page would have to be read.',
  },
} as const satisfies Record<RequirementIdPattern, Requirement>;
