import type { Requirement, RequirementIdPattern } from './requirement.ts';
import { sources } from './sources.ts';

const tab = 'Security > API > Trusted Origins';
const wire = 'Cross-origin requests to the API';
const source = sources.enableTrustedOrigins;

/** Which web origins may call the org's API from a browser. */
export const trustedOrigins = {
  'ORG-TO-01': {
    title:
      'An origin may call the API for an application only while it is explicitly defined as a trusted origin.',
    level: 'must',
    area: tab,
    statements: ['R2-74', 'R4-45'],
    source,
  },
  'ORG-TO-02': {
    title: 'A page of an origin that is not defined cannot read what the API answers.',
    level: 'should',
    area: wire,
    statements: ['R2-75', 'R4-46'],
    source,
  },
  'ORG-TO-03': {
    title: 'JavaScript of a defined origin can call the API by XMLHttpRequest.',
    level: 'must',
    area: wire,
    statements: ['R2-76', 'R4-47'],
    source,
  },
  'ORG-TO-04': {
    title: 'Its call carries the session cookie of the org, and is answered as the signed-in user.',
    level: 'must',
    area: wire,
    statements: ['R2-77', 'R4-48'],
    source,
  },
  'ORG-TO-05': {
    title: 'An origin is defined at Security > API > Trusted Origins by «Add Origin».',
    level: 'must',
    area: tab,
    statements: ['R2-78', 'R4-49'],
    source,
  },
  'ORG-TO-06': {
    title: 'Access is given to specific origins: what stands for any origin is refused.',
    level: 'must',
    area: tab,
    statements: ['R2-79', 'R4-50'],
    source,
  },
  'ORG-TO-07': {
    title:
      'A defined origin opens the API to no other: no other port, scheme, subdomain or spelling.',
    level: 'should',
    area: wire,
    statements: ['R2-80'],
    source,
  },
} as const satisfies Record<RequirementIdPattern, Requirement>;
