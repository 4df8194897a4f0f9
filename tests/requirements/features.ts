import type { Requirement, RequirementIdPattern } from './requirement.ts';
import { sources } from './sources.ts';

const page = 'Settings > Features';
const source = sources.rotateInWebIntegration;

/** What an org can have before everybody gets it. */
export const features = {
  'ORG-FEAT-01': {
    title:
      'Refresh token rotation is an Early Access feature of the org until it becomes general, and none any more then.',
    level: 'must',
    area: page,
    statements: ['R2-48', 'R4-35'],
    source,
  },
  'ORG-FEAT-02': {
    title: 'Settings > Features is a page of the Admin Console.',
    level: 'must',
    area: page,
    statements: ['R2-50'],
    source,
  },
  'ORG-FEAT-03': {
    title: 'An Early Access feature is enabled for the org at Settings > Features.',
    level: 'must',
    area: page,
    statements: ['R2-49', 'R4-36'],
    source,
  },
  'ORG-FEAT-04': {
    title:
      'The choice of refresh token behavior is offered only with the feature, and always once it is general.',
    level: 'should',
    area: 'Applications > General > General Settings > Refresh Token',
    statements: ['R2-51'],
    source,
  },
} as const satisfies Record<RequirementIdPattern, Requirement>;
