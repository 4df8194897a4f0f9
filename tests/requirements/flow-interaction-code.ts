import type { Requirement, RequirementIdPattern } from './requirement.ts';
import { sources } from './sources.ts';

/** What the flow itself is. */
export const flowInteractionCode = {
  'FLOW-IC-01': {
    title:
      'Interaction Code signs a user in to an embedded application, which the browser never leaves.',
    level: 'must',
    area: 'Interaction Code flow',
    statements: ['R1-01'],
    source: sources.verifyGrant,
  },
} as const satisfies Record<RequirementIdPattern, Requirement>;
