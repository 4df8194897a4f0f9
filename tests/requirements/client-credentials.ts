import type { Requirement, RequirementIdPattern } from './requirement.ts';
import { sources } from './sources.ts';

const general = 'Applications > Applications > an application > General';
const panel = `${general} > Client Credentials`;
const type = 'Application type';

/** What a client shows to say who it is: where it is found, and who needs what. */
export const clientCredentials = {
  'APP-CRED-01': {
    title: 'The section Client Credentials of the tab General shows the «Client ID».',
    level: 'must',
    area: panel,
    statements: ['R0-26', 'R2-36', 'R2-37'],
    source: sources.createWebIntegration,
  },
  'APP-CRED-02': {
    title: 'Okta generates the Client ID, another one for each application.',
    level: 'must',
    area: panel,
    statements: ['R0-27'],
    source: sources.setUpApp,
  },
  'APP-CRED-03': {
    title: 'The Client ID is what the authorization flow needs.',
    level: 'must',
    area: panel,
    statements: ['R0-28'],
    source: sources.setUpApp,
  },
  'APP-CRED-04': {
    title: 'Client Credentials of a web application show the «Client secret» too.',
    level: 'must',
    area: panel,
    statements: ['R0-29', 'R2-38', 'R2-39'],
    source: sources.createWebIntegration,
  },
  'APP-CRED-05': {
    title: 'A single-page and a native application have no secret that one would have to save.',
    level: 'should',
    area: panel,
    statements: ['R0-30'],
    source: sources.setUpApp,
  },
  'APP-CRED-06': {
    title: 'A public client signs users in without a secret.',
    level: 'must',
    area: type,
    statements: ['R2-14', 'R4-12'],
    source: sources.createWebIntegration,
  },
  'APP-CRED-07': {
    title: 'A web application needs its secret for the flow.',
    level: 'should',
    area: panel,
    statements: ['R0-31'],
    source: sources.setUpApp,
  },
  'APP-CRED-08': {
    title: 'A control «Copy to Clipboard» is beside the Client ID and beside the Client secret.',
    level: 'must',
    area: panel,
    statements: ['R2-40', 'R2-41'],
    source: sources.createWebIntegration,
  },
  'APP-CRED-09': {
    title: '«Copy to Clipboard» puts the value beside it into the clipboard.',
    level: 'should',
    area: panel,
    statements: ['R2-42'],
    source: sources.createWebIntegration,
  },
  'APP-CRED-10': {
    title: 'Client ID and Client secret can be copied from the console later, too.',
    level: 'must',
    area: panel,
    statements: ['R2-81'],
    source: sources.createWebIntegration,
  },
  'APP-CRED-11': {
    title:
      'A public client that is registered with the wrong application type is asked for a secret.',
    level: 'must',
    area: type,
    statements: ['R2-12', 'R2-13', 'R4-10', 'R4-11'],
    source: sources.createWebIntegration,
  },
  'APP-CRED-12': {
    title: 'A public client of the wrong application type cannot sign users in.',
    level: 'must',
    area: type,
    statements: ['R2-15', 'R4-13'],
    source: sources.createWebIntegration,
  },
  'APP-CRED-13': {
    title: 'A public client of the wrong application type cannot sign users out.',
    level: 'must',
    area: type,
    statements: ['R2-16', 'R4-14'],
    source: sources.createWebIntegration,
  },
} as const satisfies Record<RequirementIdPattern, Requirement>;
