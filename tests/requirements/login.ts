import type { Requirement, RequirementIdPattern } from './requirement.ts';
import { sources } from './sources.ts';

const loginSection = 'Applications > Applications > General > General Settings > LOGIN';
const source = sources.createWebIntegration;

/** Where the sign-in of an application ends, and where it starts. */
export const login = {
  'APP-LOGIN-01': {
    title:
      'A sign-in is answered at the redirect URI that the request names, and only if it is one of the application’s.',
    level: 'must',
    area: 'Sign-in by redirect',
    statements: ['R2-23', 'R4-21'],
    source,
  },
  'APP-LOGIN-02': {
    title:
      'The org sends the browser to the path of the redirect URI; the page there is the application’s to have.',
    level: 'must',
    area: 'Sign-in by redirect',
    statements: ['R0-24'],
    source: sources.setUpApp,
  },
  'APP-LOGIN-03': {
    title: 'An application has a box «Initiate login URI», and keeps what is entered there.',
    level: 'must',
    area: loginSection,
    statements: ['R2-24'],
    source,
  },
  'APP-LOGIN-04': {
    title:
      'With an Initiate login URI, Okta can start the sign-in: who opens the application at Okta is sent there.',
    level: 'must',
    area: loginSection,
    statements: ['R2-25'],
    source,
  },
  'APP-LOGIN-05': {
    title:
      'Called at its Initiate login URI, the client sends an authorize request, which signs the user in.',
    level: 'must',
    area: 'Sign-in started by Okta',
    statements: ['R2-26'],
    source,
  },
  'APP-LOGIN-06': {
    title:
      'Who resets the password while signing in to an application is sent back to its Initiate login URI, and goes on from there.',
    level: 'must',
    area: 'Password reset while signing in',
    statements: ['R2-27', 'R2-28', 'R2-29'],
    source,
    needs: ['identity-engine', 'mailbox'],
  },
  // The documents give `https://example:0000.com/login` for a valid address. Its port is inside the
  // host name, so it is none: the address it means is asked to be stored, and the printed one refused.
  'APP-LOGIN-07': {
    title:
      'An Initiate login URI with a port behind its host, as the example means, is stored; where the example prints the port, it makes no URI and is refused.',
    level: 'must',
    area: loginSection,
    statements: ['R2-30'],
    source,
  },
} as const satisfies Record<RequirementIdPattern, Requirement>;
