import { z } from 'zod';
import type { Org } from './domain/org.ts';
import { grantTypes } from './domain/grant-types.ts';
import { ruleDefaults } from './domain/access-policies.ts';

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

/** How an org starts out. Both states of each switch occur in real orgs. */
export const seedSchema = z.strictObject({
  interactionCode: z
    .boolean()
    .default(false)
    .describe('Settings > Account > Embedded widget sign-in support: Interaction Code'),
  defaultPolicy: z
    .boolean()
    .default(true)
    .describe('whether the default authorization server has its Default Policy and rule'),
});

export type Seed = z.input<typeof seedSchema>;

/** Fills a new org: its people, its API token, its default authorization server. */
export const plant = (org: Org, seed: z.output<typeof seedSchema>): void => {
  const admin = org.users.create({
    profile: {
      login: people.admin.username,
      email: people.admin.username,
      firstName: 'Super',
      lastName: 'Admin',
    },
    password: people.admin.password,
  });
  org.users.enrollTotp(admin.id, people.admin.totpSecret);
  org.users.assignRole(admin.id, 'SUPER_ADMIN');
  const limited = org.users.create({
    profile: {
      login: people.limitedAdmin.username,
      email: people.limitedAdmin.username,
      firstName: 'Limited',
      lastName: 'Admin',
    },
    password: people.limitedAdmin.password,
  });
  org.users.enrollTotp(limited.id, people.limitedAdmin.totpSecret);
  org.users.assignRole(limited.id, 'ORG_ADMIN');
  org.users.create({
    profile: {
      login: people.user.username,
      email: people.user.username,
      firstName: 'Sample',
      lastName: 'User',
    },
    password: people.user.password,
  });
  const sample = org.applications.create({
    label: 'Sample App',
    applicationType: 'browser',
    clientId: seededClient.clientId,
    grantTypes: [
      'authorization_code',
      'refresh_token',
      ...(seed.interactionCode ? ['interaction_code' as const] : []),
    ],
    redirectUris: [seededClient.redirectUri],
    postLogoutRedirectUris: [new URL(seededClient.redirectUri).origin],
  });
  sample.assignedGroups.add(org.groups.everyone.id);
  org.apiTokens.create('Seeded token', admin.id, seededApiToken);
  const server = org.authorizationServers.create(
    {
      name: 'default',
      description: 'Default Authorization Server for your Applications',
      audiences: ['api://default'],
    },
    true,
  );
  if (seed.defaultPolicy) {
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
  }
};
