import { grantTypes } from './domain/grant-types.ts';
import { ruleDefaults } from './domain/access-policies.ts';
import type { Org } from './domain/org.ts';
import type { CompleteSeed } from './seed-schema.ts';
import { plantExtras } from './seed/extras.ts';

/** Credentials of the embedded org's people. They are obviously fake and open nothing else. */
export const people = {
  admin: {
    username: 'super.admin@embedded.example',
    password: 'not-a-real-password-super-admin',
    totpSecret: 'EMBEDDEDORGSUPERADMINFAKESECRETX',
  },
  limitedAdmin: {
    username: 'limited.admin@embedded.example',
    password: 'not-a-real-password-limited-admin',
    totpSecret: 'EMBEDDEDORGLIMITEDADMINFAKESECRE',
  },
  user: {
    username: 'sample.user@embedded.example',
    password: 'not-a-real-password-sample-user',
  },
} as const;

/** The single-page application every embedded org starts with, for whoever tries it out by hand. */
export const seededClient = {
  clientId: '0oaEmbeddedSampleApp',
  redirectUri: 'http://localhost:8080/login/callback',
} as const;

/** The API token every embedded org starts with; it acts as the super administrator. */
export const seededApiToken = '00not-a-real-api-token-of-the-embedded-org';

/** The seed of an org that was given none: the same as the schema makes of `{}`. */
const emptySeed: CompleteSeed = {
  interactionCode: false,
  defaultPolicy: true,
  refreshTokenRotation: 'general',
  apiAccessManagement: true,
  groups: [],
  users: [],
  administrators: [],
  applications: [],
  authorizationServers: [],
  trustedOrigins: [],
  signInProtection: { captcha: [], botProtection: 'LOG_ONLY', threatInsight: 'none' },
  apiTokens: [],
  passkeys: [],
};

/**
 * Fills a new org: its people, its API token, its default authorization server, and what the seed
 * says besides.
 *
 * @param given what is left out has its default
 * @throws SeedFault where something of the seed breaks a rule of the org
 */
export const plant = (org: Org, given: Partial<CompleteSeed>): void => {
  const seed = { ...emptySeed, ...given };
  const admin = plantPeople(org);
  plantFeatures(org, seed.refreshTokenRotation);
  plantSampleApp(org, seed.interactionCode);
  org.apiTokens.create('Seeded token', admin, seededApiToken);
  org.profile.apiAccessManagement = seed.apiAccessManagement;
  if (seed.apiAccessManagement) plantDefaultServer(org, seed.defaultPolicy);
  plantSignInProtection(org, seed.signInProtection);
  plantExtras(org, seed, admin);
};

/** @returns the id of the super administrator */
const plantPeople = (org: Org): string => {
  const { admin, limitedAdmin, user } = people;
  const create = (
    firstName: string,
    lastName: string,
    { username, password }: typeof user | typeof admin | typeof limitedAdmin,
  ) =>
    org.users.create({
      profile: { login: username, email: username, firstName, lastName },
      password,
    }).id;
  const superAdmin = create('Super', 'Admin', admin);
  org.users.enrollTotp(superAdmin, admin.totpSecret);
  org.users.assignRole(superAdmin, 'SUPER_ADMIN');
  const limited = create('Limited', 'Admin', limitedAdmin);
  org.users.enrollTotp(limited, limitedAdmin.totpSecret);
  org.users.assignRole(limited, 'ORG_ADMIN');
  create('Sample', 'User', user);
  return superAdmin;
};

/** Today rotation is general, and no feature. */
const plantFeatures = (org: Org, rotation: CompleteSeed['refreshTokenRotation']): void => {
  if (rotation === 'general') return;
  org.features.makeRotationAFeature(rotation === 'feature on' ? 'ENABLED' : 'DISABLED');
};

const plantSignInProtection = (
  { signInProtection }: Org,
  { botProtection, captcha, threatInsight }: CompleteSeed['signInProtection'],
): void => {
  if (captcha.length > 0) signInProtection.askForCaptchaOn(captcha);
  Object.assign(signInProtection, { botProtection, threatInsight });
};

const plantSampleApp = (org: Org, interactionCode: boolean): void => {
  const sample = org.applications.create({
    label: 'Sample App',
    applicationType: 'browser',
    clientId: seededClient.clientId,
    grantTypes: [
      'authorization_code',
      'refresh_token',
      ...(interactionCode ? ['interaction_code' as const] : []),
    ],
    redirectUris: [seededClient.redirectUri],
    postLogoutRedirectUris: [new URL(seededClient.redirectUri).origin],
  });
  sample.assignedGroups.add(org.groups.everyone.id);
};

const plantDefaultServer = (org: Org, defaultPolicy: boolean): void => {
  const server = org.authorizationServers.create(
    {
      name: 'default',
      description: 'Default Authorization Server for your Applications',
      audiences: ['api://default'],
    },
    true,
  );
  if (!defaultPolicy) return;
  const policy = server.policies.create(
    {
      name: 'Default Policy',
      description: 'Default policy for all clients',
      clients: ['ALL_CLIENTS'],
    },
    { system: true },
  );
  server.policies.createRule(
    policy.id,
    {
      ...ruleDefaults,
      name: 'Default Policy Rule',
      // Interaction Code is not among them: a rule has it only once somebody ticks it.
      grantTypes: grantTypes.filter((grant) =>
        ['authorization_code', 'implicit', 'password', 'client_credentials'].includes(grant),
      ),
    },
    { system: true },
  );
};
