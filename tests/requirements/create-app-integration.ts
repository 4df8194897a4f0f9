import type { Requirement, RequirementIdPattern } from './requirement.ts';
import { sources } from './sources.ts';

const applications = 'Applications > Applications';
const area = `${applications} > Create App Integration`;
const form = `${area} > New App Integration`;
const { createSinglePageIntegration, createWebIntegration, setUpApp } = sources;

type Consoles = NonNullable<Requirement['consoles']>;

/** The dialog and the form of the console since 2021. */
const since2021 = (elsewhere: string): Consoles => ({ in: ['B', 'C'], elsewhere });

/** The console until early 2021. */
const until2021 = (elsewhere: string): Consoles => ({ in: ['A'], elsewhere });

/** Creating web, single-page and native app integrations. */
export const createAppIntegration = {
  'APP-NEW-01': {
    title: 'Nobody can be signed in to an application before there is an app integration for it.',
    level: 'must',
    area: 'Authorization endpoint',
    statements: ['R2-01', 'R4-01'],
    source: createWebIntegration,
  },
  'APP-NEW-02': {
    title: 'An app integration represents the kind of application that it is created for.',
    level: 'must',
    area,
    statements: ['R2-02', 'R4-02'],
    source: createWebIntegration,
  },
  'APP-NEW-03': {
    title: 'The app integrations of an org are at Applications > Applications of the menu.',
    level: 'must',
    area: applications,
    statements: ['R2-05', 'R4-05'],
    source: createWebIntegration,
  },
  'APP-NEW-04': {
    title: 'There, «Create App Integration» begins a new one.',
    level: 'must',
    area,
    statements: ['R2-06'],
    source: createWebIntegration,
    consoles: since2021('APP-NEW-05'),
  },
  'APP-NEW-05': {
    title: 'There, «Add Application» and then «Create New App» begin a new one.',
    level: 'must',
    area,
    statements: ['R4-06', 'R4-07'],
    source: createSinglePageIntegration,
    consoles: until2021('APP-NEW-04'),
  },
  'APP-NEW-06': {
    title: 'The dialog asks for «Sign-in method», and «OIDC - OpenID Connect» is one.',
    level: 'must',
    area,
    statements: ['R2-07', 'R2-08'],
    source: createWebIntegration,
    consoles: since2021('APP-NEW-08: the dialog has a platform, and nothing but OpenID Connect'),
  },
  'APP-NEW-07': {
    title:
      'The «Application type» is Native Application, Single-Page Application or Web Application.',
    level: 'must',
    area,
    statements: ['R0-01', 'R0-02', 'R0-03', 'R0-04', 'R2-09'],
    source: setUpApp,
    consoles: since2021('APP-NEW-08'),
  },
  'APP-NEW-08': {
    title: 'The platforms that are offered include «Single-Page App (SPA)».',
    level: 'must',
    area,
    statements: ['R4-08'],
    source: createSinglePageIntegration,
    consoles: until2021('APP-NEW-07'),
  },
  'APP-NEW-09': {
    title: 'From the platform, «Create» leads to the settings.',
    level: 'must',
    area,
    statements: ['R4-09'],
    source: createSinglePageIntegration,
    consoles: until2021('APP-NEW-12'),
  },
  'APP-NEW-10': {
    title: 'Exactly one type of application can be chosen.',
    level: 'must',
    area,
    statements: ['R0-05'],
    source: setUpApp,
  },
  'APP-NEW-11': {
    title: 'The types of application are offered once OpenID Connect is chosen.',
    level: 'should',
    area,
    statements: ['R2-10'],
    source: createWebIntegration,
    consoles: since2021('APP-NEW-08: the platform is chosen first'),
  },
  'APP-NEW-12': {
    title: 'From the type of application, «Next» leads to its settings.',
    level: 'must',
    area,
    statements: ['R0-07', 'R2-11'],
    source: setUpApp,
    consoles: since2021('APP-NEW-09'),
  },
  'APP-NEW-13': {
    title:
      'Native, single-page and web applications can all be set up for Interaction Code when they are created.',
    level: 'must',
    area,
    statements: ['R0-06'],
    source: setUpApp,
  },
  'APP-NEW-14': {
    title: 'The name that is given in the form is the name of the app integration.',
    level: 'must',
    area: form,
    statements: ['R0-08', 'R0-09', 'R2-17', 'R4-15'],
    source: setUpApp,
  },
  'APP-NEW-15': {
    title: 'The form has a name already, which may be left as it is.',
    level: 'must',
    area: form,
    statements: ['R2-18', 'R4-16'],
    source: createWebIntegration,
  },
  'APP-NEW-16': {
    title: 'Under «Grant type» there are checkboxes for Interaction Code and for Refresh Token.',
    level: 'must',
    area: form,
    statements: ['R0-10', 'R0-11', 'R0-12', 'R0-14'],
    source: setUpApp,
    consoles: since2021('APP-NEW-13: grant types are chosen in General Settings, after creation'),
  },
  'APP-NEW-17': {
    title:
      'Interaction Code and Refresh Token can be given together to an app integration when it is created.',
    level: 'must',
    area: form,
    statements: ['R0-13'],
    source: setUpApp,
  },
  'APP-NEW-18': {
    title:
      'The form has no checkbox for Interaction Code until the org is switched on at Settings > Account, and has it then.',
    level: 'must',
    area: form,
    statements: ['R0-15', 'R0-17'],
    source: setUpApp,
    consoles: since2021('ORG-IC-14, ORG-IC-19: the form has no grant types, General Settings has'),
  },
  'APP-NEW-19': {
    title: 'The form has «Sign-in redirect URIs».',
    level: 'must',
    area: form,
    statements: ['R0-19', 'R2-19'],
    source: setUpApp,
    consoles: since2021('APP-NEW-20'),
  },
  'APP-NEW-20': {
    title: 'The form has «Login redirect URI».',
    level: 'must',
    area: form,
    statements: ['R4-17'],
    source: createSinglePageIntegration,
    consoles: until2021('APP-NEW-19'),
  },
  'APP-NEW-21': {
    title: 'Several redirect URIs can be given, for local development and for production.',
    level: 'must',
    area: form,
    statements: ['R2-20', 'R4-18'],
    source: createWebIntegration,
  },
  'APP-NEW-22': {
    title: 'An interaction code can be asked for with each of several redirect URIs.',
    level: 'should',
    area: 'Interaction Code flow',
    statements: ['R0-20'],
    source: setUpApp,
  },
  'APP-NEW-23': {
    title:
      'A redirect URI may be http on a port of localhost, and it may be https on a host of its own.',
    level: 'must',
    area: form,
    statements: ['R2-21', 'R2-22', 'R4-19', 'R4-20'],
    source: createWebIntegration,
  },
  'APP-NEW-24': {
    title: 'With «Save» the app integration is created, with everything that was filled in.',
    level: 'must',
    area: form,
    statements: ['R0-22', 'R0-23', 'R2-35', 'R4-24'],
    source: setUpApp,
  },
  'APP-NEW-25': {
    title: 'The form has «Base URI».',
    level: 'must',
    area: form,
    statements: ['R2-31'],
    source: createWebIntegration,
    consoles: since2021('APP-NEW-28'),
  },
  'APP-NEW-26': {
    title: 'Base URIs can be given, for local development and for production.',
    level: 'must',
    area: form,
    statements: ['R2-32', 'R2-33', 'R4-23'],
    source: createWebIntegration,
    consoles: since2021('APP-NEW-28'),
  },
  'APP-NEW-27': {
    title: 'A page at a base URI may call the org from the browser, and a page elsewhere may not.',
    level: 'should',
    area: form,
    statements: ['R2-34'],
    source: createWebIntegration,
    consoles: since2021('APP-NEW-28: origins are added at Security > API > Trusted Origins'),
  },
  'APP-NEW-28': {
    title: 'The form has no field for base URIs.',
    level: 'must',
    area: form,
    statements: ['R4-22'],
    source: createSinglePageIntegration,
    consoles: until2021('APP-NEW-25'),
  },
} as const satisfies Record<RequirementIdPattern, Requirement>;
