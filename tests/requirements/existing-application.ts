import type { Requirement, RequirementIdPattern } from './requirement.ts';
import { sources } from './sources.ts';

const applications = 'Applications > Applications';
const general = `${applications} > an application > General`;
const panel = `${general} > General Settings`;

/** General Settings of an application that is there already: where they are, what they do. */
export const existingApplication = {
  'APP-SET-01': {
    title:
      'An existing application is found in the list at Applications > Applications, where choosing it opens its page.',
    level: 'must',
    area: applications,
    statements: ['R0-34', 'R0-35', 'R2-52'],
    source: sources.enableOnApplication,
  },
  'APP-SET-02': {
    title: 'The page of an application has a tab General.',
    level: 'must',
    area: general,
    statements: ['R0-25', 'R0-36', 'R4-25'],
    source: sources.enableOnApplication,
  },
  'APP-SET-03': {
    title: 'The tab General has a panel General Settings with an Edit that makes it editable.',
    level: 'must',
    area: panel,
    statements: ['R0-37', 'R0-38', 'R0-39', 'R2-53', 'R4-26'],
    source: sources.enableOnApplication,
  },
  'APP-SET-04': {
    title: 'General Settings do not come first on the tab General: one scrolls down to them.',
    level: 'must',
    area: panel,
    statements: ['R4-51'],
    source: sources.createSinglePageIntegration,
  },
  'APP-SET-05': {
    title: 'General Settings lie below Client Credentials.',
    level: 'should',
    area: panel,
    statements: ['R2-82'],
    source: sources.rotateInWebIntegration,
  },
  'APP-SET-06': {
    title: 'Save in General Settings stores the change.',
    level: 'must',
    area: panel,
    statements: ['R0-47'],
    source: sources.enableOnApplication,
  },
  'APP-SET-07': {
    title: 'The list of grants in General Settings is labelled «Allowed grant types».',
    level: 'must',
    area: panel,
    statements: ['R2-54', 'R4-27'],
    source: sources.createSinglePageIntegration,
    consoles: { in: ['A'], elsewhere: 'APP-SET-08' },
  },
  'APP-SET-08': {
    title: 'The list of grants in General Settings is labelled «Grant type».',
    level: 'must',
    area: panel,
    statements: ['R0-40'],
    source: sources.enableOnApplication,
    consoles: { in: ['B', 'C'], elsewhere: 'APP-SET-07' },
  },
  'APP-SET-09': {
    title: 'The list of grants has a set «Client acting on behalf of a user».',
    level: 'must',
    area: panel,
    statements: ['R0-41'],
    source: sources.enableOnApplication,
    consoles: { in: ['A', 'B'], elsewhere: 'APP-SET-10, where the set is «Other grants»' },
  },
  'APP-SET-10': {
    title: 'Interaction Code is a checkbox in the set of grants that it belongs to.',
    level: 'must',
    area: panel,
    statements: ['R0-42'],
    source: sources.enableOnApplication,
  },
  'APP-SET-11': {
    title:
      'The checkbox Interaction Code is in General Settings only while the org has the grant switched on.',
    level: 'must',
    area: panel,
    statements: ['R0-44', 'R0-46'],
    source: sources.enableOnApplication,
  },
  'APP-SET-12': {
    title: 'Until it is given the grant, an existing application cannot use the flow.',
    level: 'should',
    area: panel,
    statements: ['R0-33'],
    source: sources.enableOnApplication,
  },
  'APP-SET-13': {
    title: 'An existing application that is given the grant can use the flow.',
    level: 'must',
    area: panel,
    statements: ['R0-32', 'R0-48'],
    source: sources.enableOnApplication,
  },
  'APP-SET-14': {
    title: 'Giving an application the grant leaves it the other grants it has.',
    level: 'must',
    area: panel,
    statements: ['R0-43'],
    source: sources.enableOnApplication,
  },
  'APP-SET-15': {
    title: 'Refresh Token is among the grants of an existing web application.',
    level: 'must',
    area: panel,
    statements: ['R2-55'],
    source: sources.rotateInWebIntegration,
  },
  'APP-SET-16': {
    title:
      'Authorization Code and Refresh Token can be selected together for a single-page application, whichever of them it has already.',
    level: 'must',
    area: panel,
    statements: ['R4-28', 'R4-29', 'R4-30', 'R4-31'],
    source: sources.createSinglePageIntegration,
  },
} as const satisfies Record<RequirementIdPattern, Requirement>;
