import { ruleDefaults } from '../domain/access-policies.ts';
import type { ApplicationDraft } from '../domain/applications.ts';
import type { AuthorizationServer } from '../domain/authorization-servers.ts';
import type { Org } from '../domain/org.ts';
import { coseKeyOf } from '../domain/passkeys.ts';
import type { CompleteSeed } from '../seed-schema.ts';
import { SeedFault } from './fault.ts';

type ApplicationSeed = CompleteSeed['applications'][number];
type PersonSeed = CompleteSeed['users'][number] | CompleteSeed['administrators'][number];
type ServerSeed = CompleteSeed['authorizationServers'][number];
type PolicySeed = ServerSeed['policies'][number];

/**
 * What a seed says besides the switches: groups first, so that people can be in them, then who
 * may use what.
 *
 * @param admin id of the super administrator, who is said to have made it all
 * @throws SeedFault that names the place in the seed
 */
export const plantExtras = (org: Org, seed: CompleteSeed, admin: string): void => {
  each('groups', seed.groups, ({ name, description }) => {
    org.groups.create(name, description);
  });
  each('users', seed.users, (person, path) => {
    const id = plantPerson(org, person, path, !person.staged);
    for (const role of person.roles) org.users.assignRole(id, role);
  });
  each('administrators', seed.administrators, (person, path) => {
    const id = plantPerson(org, person, path, true);
    for (const role of person.roles) org.users.assignRole(id, role);
  });
  each('applications', seed.applications, (app, path) => {
    plantApplication(org, app, path);
  });
  each('authorizationServers', seed.authorizationServers, (server, path) => {
    plantServer(org, server, path);
  });
  each('apiTokens', seed.apiTokens, ({ name, of, value, zones }, path) => {
    org.apiTokens.create(name, userCalled(org, of, `${path}.of`), value, zones);
  });
  if (seed.passkeys.length > 0)
    org.authenticators.setStatus(org.authenticators.withKey('webauthn').id, 'ACTIVE');
  each('passkeys', seed.passkeys, ({ id, of, publicKey: spki, signCount }, path) => {
    const publicKey = coseKeyOf(spki);
    if (publicKey === undefined)
      throw new SeedFault(`${path}.publicKey`, 'is no public key of P-256 in SPKI.');
    org.passkeys.enroll(userCalled(org, of, `${path}.of`), {
      credentialId: id,
      publicKey,
      signCount,
    });
  });
  each('trustedOrigins', seed.trustedOrigins, ({ name, origin, cors, redirect }) => {
    const scopes = [
      ...(cors ? [{ type: 'CORS' as const }] : []),
      ...(redirect ? [{ type: 'REDIRECT' as const }] : []),
    ];
    org.trustedOrigins.create({ name, origin, scopes }, admin);
  });
};

/** Plants one item after the other and says which one the org does not take. */
const each = <T>(
  path: string,
  items: readonly T[],
  plant: (item: T, path: string) => void,
): void => {
  items.forEach((item, index) => {
    const here = `${path}[${index}]`;
    try {
      plant(item, here);
    } catch (error) {
      if (error instanceof SeedFault || !(error instanceof Error)) throw error;
      const causes = 'causes' in error && Array.isArray(error.causes) ? error.causes : [];
      throw new SeedFault(here, causes.length > 0 ? causes.join(' ') : error.message);
    }
  });
};

const plantPerson = (org: Org, person: PersonSeed, path: string, activate: boolean): string => {
  const { login, email = login, firstName, lastName, password, totpSecret } = person;
  const { id } = org.users.create({
    profile: { login, email, firstName, lastName },
    password,
    activate,
  });
  if (totpSecret !== undefined) org.users.enrollTotp(id, totpSecret);
  for (const group of person.groups)
    org.groups.addMember(groupNamed(org, group, `${path}.groups`), id);
  return id;
};

const plantApplication = (org: Org, seed: ApplicationSeed, path: string): void => {
  const { type, active, assign, jwks, ...settings } = seed;
  const draft = {
    ...settings,
    applicationType: type,
    status: active ? 'ACTIVE' : 'INACTIVE',
  };
  // What the seed leaves out is undefined here, and `create` takes its default for it.
  const app = org.applications.create(draft as ApplicationDraft);
  for (const key of jwks?.keys ?? []) org.publicKeys.add(app, key);
  if (assign.everyone) app.assignedGroups.add(org.groups.everyone.id);
  for (const login of assign.users)
    app.assignedUsers.add(userCalled(org, login, `${path}.assign.users`));
  for (const name of assign.groups)
    app.assignedGroups.add(groupNamed(org, name, `${path}.assign.groups`));
};

const plantServer = (org: Org, seed: ServerSeed, path: string): void => {
  const server = serverOf(org, seed, path);
  for (const scope of seed.scopes)
    org.authorizationServers.addScope(server.id, {
      name: scope.name,
      displayName: undefined,
      description: scope.description,
      default: scope.default,
      optional: false,
      consent: 'IMPLICIT',
      metadataPublish: 'ALL_CLIENTS',
    });
  each(`${path}.policies`, seed.policies, (policy, here) => {
    plantPolicy(org, server, policy, here);
  });
};

const serverOf = (org: Org, { name, description, audience }: ServerSeed, path: string) => {
  if (!org.profile.apiAccessManagement)
    throw new SeedFault(path, 'an org without API Access Management has none.');
  const present = name === 'default' ? org.authorizationServers.find('default') : undefined;
  if (present) return present;
  if (audience === undefined) throw new SeedFault(`${path}.audience`, 'is required.');
  return org.authorizationServers.create({ name, description, audiences: [audience] });
};

const plantPolicy = (
  org: Org,
  server: AuthorizationServer,
  { rules, ...settings }: PolicySeed,
  path: string,
): void => {
  const policy = server.policies.create(settings);
  each(`${path}.rules`, rules, ({ users, groups, ...rule }, here) => {
    const nobodyNamed = users.length === 0 && groups === undefined;
    server.policies.createRule(policy.id, {
      ...ruleDefaults,
      ...rule,
      users: users.map((login) => userCalled(org, login, `${here}.users`)),
      groups: nobodyNamed
        ? ruleDefaults.groups
        : (groups ?? []).map((name) => groupNamed(org, name, `${here}.groups`)),
    });
  });
};

const groupNamed = (org: Org, name: string, path: string): string => {
  const group = org.groups.all().find((candidate) => candidate.name === name);
  if (!group) throw new SeedFault(path, `there is no group «${name}».`);
  return group.id;
};

const userCalled = (org: Org, login: string, path: string): string => {
  const user = org.users.findByLogin(login);
  if (!user) throw new SeedFault(path, `there is no user «${login}».`);
  return user.id;
};
