/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment, @typescript-eslint/no-misused-spread --
   the SDK declares classes for what it is given, and its documentation gives it plain objects */
import { generateKeyPairSync } from 'node:crypto';
import okta from '@okta/okta-sdk-nodejs';
import { expect, test } from '@playwright/test';
import { ClientsOrg } from './clients-org.ts';

const clientOf = (org: ClientsOrg): okta.Client =>
  new okta.Client({ orgUrl: org.url, token: org.embedded.apiToken });

/** All items of a list, page by page. */
const all = async <T>(list: okta.Collection<T> | Promise<okta.Collection<T>>): Promise<T[]> => {
  const items: T[] = [];
  await (
    await list
  ).each((item) => {
    items.push(item);
  });
  return items;
};

/** What the SDK makes of an answer that refuses. */
const statusOf = async (call: Promise<unknown>): Promise<number | undefined> =>
  call.then(
    () => undefined,
    (error: unknown) => (error as { status: number }).status,
  );

const webApp = (label: string): okta.OpenIdConnectApplication =>
  ({
    name: 'oidc_client',
    label,
    signOnMode: 'OPENID_CONNECT',
    credentials: { oauthClient: { token_endpoint_auth_method: 'client_secret_basic' } },
    settings: {
      oauthClient: {
        application_type: 'web',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: ['http://localhost:8085/callback'],
      },
    },
  }) as unknown as okta.OpenIdConnectApplication;

const person = (login: string): okta.CreateUserRequest => ({
  profile: { login, email: login, firstName: 'Anna', lastName: 'Muster' },
  credentials: { password: { value: 'not-a-real-password-1A' } },
});

test.describe('okta-sdk-nodejs', () => {
  test('keeps applications with secrets, keys, assignments and grants', async () => {
    await using org = await ClientsOrg.start();
    const { applicationApi: apps, applicationSSOPublicKeysApi: keys, groupApi } = clientOf(org);
    const app = await apps.createApplication({ application: webApp('First') });
    for (const label of ['Second', 'Third'])
      await apps.createApplication({ application: webApp(label) });
    const appId = app.id ?? '';

    const labels = (await all(apps.listApplications({ limit: 2 }))).map(({ label }) => label);
    const replaced = await apps.replaceApplication({ appId, application: webApp('Renamed') });
    const secret = await keys.createOAuth2ClientSecret({ appId });
    const secrets = await all(keys.listOAuth2ClientSecrets({ appId }));
    await keys.deactivateOAuth2ClientSecret({ appId, secretId: secret.id ?? '' });
    await keys.deleteOAuth2ClientSecret({ appId, secretId: secret.id ?? '' });
    const group = await groupApi.createGroup({ group: { profile: { name: 'Team' } } });
    const groupId = group.id ?? '';
    await apps.assignGroupToApplication({ appId, groupId });
    const groups = await all(apps.listApplicationGroupAssignments({ appId }));
    await apps.unassignApplicationFromGroup({ appId, groupId });
    const grant = await apps.grantConsentToScope({
      appId,
      oAuth2ScopeConsentGrant: { scopeId: 'okta.users.read', issuer: org.url },
    });
    const grants = await all(apps.listScopeConsentGrants({ appId }));
    await apps.revokeScopeConsentGrant({ appId, grantId: grant.id ?? '' });
    const early = await statusOf(apps.deleteApplication({ appId }));
    await apps.deactivateApplication({ appId });
    await apps.activateApplication({ appId });
    await apps.deactivateApplication({ appId });
    await apps.deleteApplication({ appId });

    expect(labels).toEqual(expect.arrayContaining(['First', 'Second', 'Third']));
    expect(replaced.label).toBe('Renamed');
    expect(secrets).toHaveLength(2);
    expect(groups.map(({ id }) => id)).toEqual([groupId]);
    expect(grants.map(({ scopeId }) => scopeId)).toEqual(['okta.users.read']);
    expect(early).toBe(403);
    expect(await statusOf(apps.getApplication({ appId }))).toBe(404);
  });

  test('keeps authorization servers with policies, rules, scopes, claims and keys', async () => {
    await using org = await ClientsOrg.start();
    const { authorizationServerApi: servers } = clientOf(org);
    const authorizationServer = { name: 'Mine', audiences: ['api://mine'], description: 'One' };
    const { id: authServerId = '' } = await servers.createAuthorizationServer({
      authorizationServer,
    });
    await servers.createAuthorizationServer({
      authorizationServer: { ...authorizationServer, name: 'Other' },
    });

    const names = (await all(servers.listAuthorizationServers({ limit: 1 }))).map(
      ({ name }) => name,
    );
    await servers.replaceAuthorizationServer({
      authServerId,
      authorizationServer: { ...authorizationServer, description: 'Two' },
    });
    const policy: okta.AuthorizationServerPolicy = {
      type: 'OAUTH_AUTHORIZATION_POLICY',
      name: 'For all',
      description: 'Everybody',
      priority: 1,
      conditions: { clients: { include: ['ALL_CLIENTS'] } },
    };
    const { id: policyId = '' } = await servers.createAuthorizationServerPolicy({
      authServerId,
      policy,
    });
    await servers.replaceAuthorizationServerPolicy({
      authServerId,
      policyId,
      policy: { ...policy, name: 'Renamed' },
    });
    const policyRule: okta.AuthorizationServerPolicyRuleRequest = {
      type: 'RESOURCE_ACCESS',
      name: 'A rule',
      priority: 1,
      conditions: {
        people: { groups: { include: ['EVERYONE'] } },
        grantTypes: { include: ['authorization_code'] },
        scopes: { include: ['*'] },
      },
      actions: {
        token: {
          accessTokenLifetimeMinutes: 60,
          refreshTokenLifetimeMinutes: 0,
          refreshTokenWindowMinutes: 10_080,
        },
      },
    };
    const { id: ruleId = '' } = await servers.createAuthorizationServerPolicyRule({
      authServerId,
      policyId,
      policyRule,
    });
    const rule = { authServerId, policyId, ruleId };
    await servers.replaceAuthorizationServerPolicyRule({
      ...rule,
      policyRule: { ...policyRule, name: 'Renamed' },
    });
    await servers.deactivateAuthorizationServerPolicyRule(rule);
    await servers.activateAuthorizationServerPolicyRule(rule);
    const rules = await all(servers.listAuthorizationServerPolicyRules({ authServerId, policyId }));
    const { id: scopeId = '' } = await servers.createOAuth2Scope({
      authServerId,
      oAuth2Scope: { name: 'crm' },
    });
    await servers.replaceOAuth2Scope({
      authServerId,
      scopeId,
      oAuth2Scope: { name: 'crm', description: 'Customers' },
    });
    const oAuth2Claim: okta.OAuth2Claim = {
      name: 'team',
      claimType: 'RESOURCE',
      valueType: 'EXPRESSION',
      value: '"blue"',
    };
    const { id: claimId = '' } = await servers.createOAuth2Claim({ authServerId, oAuth2Claim });
    const claim = await servers.replaceOAuth2Claim({
      authServerId,
      claimId,
      oAuth2Claim: { ...oAuth2Claim, value: '"red"' },
    });
    const keys = await all(
      servers.rotateAuthorizationServerKeys({ authServerId, use: { use: 'sig' } }),
    );
    await servers.deleteOAuth2Claim({ authServerId, claimId });
    await servers.deleteOAuth2Scope({ authServerId, scopeId });
    await servers.deleteAuthorizationServerPolicyRule(rule);
    await servers.deactivateAuthorizationServerPolicy({ authServerId, policyId });
    await servers.deleteAuthorizationServerPolicy({ authServerId, policyId });
    await servers.deactivateAuthorizationServer({ authServerId });
    await servers.deleteAuthorizationServer({ authServerId });

    expect(names).toEqual(expect.arrayContaining(['default', 'Mine', 'Other']));
    expect(rules.map(({ name }) => name)).toEqual(['Renamed']);
    expect(claim.value).toBe('"red"');
    expect(keys.map(({ status }) => status)).toEqual(['ACTIVE', 'EXPIRED']);
    expect(await statusOf(servers.getAuthorizationServer({ authServerId }))).toBe(404);
  });

  test('keeps users through their lifecycle, and groups with members', async () => {
    await using org = await ClientsOrg.start();
    const { groupApi, userApi } = clientOf(org);
    const { id: userId = '' } = await userApi.createUser({ body: person('anna@example.com') });
    await userApi.createUser({ body: person('berta@example.com'), activate: false });

    const logins = (await all(userApi.listUsers({ limit: 2 }))).map(
      ({ profile }) => profile?.login,
    );
    const found = await all(userApi.listUsers({ search: 'profile.login eq "anna@example.com"' }));
    const updated = await userApi.updateUser({
      userId,
      user: { profile: { firstName: 'Antonia' } },
    });
    const { id: groupId = '' } = await groupApi.createGroup({
      group: { profile: { name: 'Team', description: 'Blue' } },
    });
    await groupApi.replaceGroup({ groupId, group: { profile: { name: 'Crew' } } });
    await groupApi.assignUserToGroup({ groupId, userId });
    const members = await all(groupApi.listGroupUsers({ groupId }));
    await groupApi.unassignUserFromGroup({ groupId, userId });
    await userApi.suspendUser({ userId });
    const suspended = await userApi.getUser({ userId });
    await userApi.unsuspendUser({ userId });
    await userApi.deactivateUser({ userId });
    await userApi.deleteUser({ userId });
    await groupApi.deleteGroup({ groupId });

    expect(logins).toEqual(expect.arrayContaining(['anna@example.com', 'berta@example.com']));
    expect(found.map(({ id }) => id)).toEqual([userId]);
    expect(updated.profile?.firstName).toBe('Antonia');
    expect(members.map(({ id }) => id)).toEqual([userId]);
    expect(suspended.status).toBe('SUSPENDED');
    expect(await statusOf(userApi.getUser({ userId }))).toBe(404);
    expect(await statusOf(groupApi.getGroup({ groupId }))).toBe(404);
  });

  test('keeps trusted origins', async () => {
    await using org = await ClientsOrg.start();
    const { trustedOriginApi: origins } = clientOf(org);
    const trustedOrigin = {
      name: 'A page',
      origin: 'http://localhost:8085',
      scopes: [{ type: 'CORS' as const }],
    };
    const { id: trustedOriginId = '' } = await origins.createTrustedOrigin({ trustedOrigin });

    const replaced = await origins.replaceTrustedOrigin({
      trustedOriginId,
      trustedOrigin: { ...trustedOrigin, name: 'Another' },
    });
    await origins.deactivateTrustedOrigin({ trustedOriginId });
    const inactive = await origins.getTrustedOrigin({ trustedOriginId });
    await origins.activateTrustedOrigin({ trustedOriginId });
    const listed = await all(origins.listTrustedOrigins({ limit: 1 }));
    await origins.deleteTrustedOrigin({ trustedOriginId });

    expect(replaced.name).toBe('Another');
    expect(inactive.status).toBe('INACTIVE');
    expect(listed.map(({ id }) => id)).toEqual([trustedOriginId]);
    expect(await statusOf(origins.getTrustedOrigin({ trustedOriginId }))).toBe(404);
  });

  test('reads features, authenticators, policies, the log', async () => {
    await using org = await ClientsOrg.start();
    const { authenticatorApi, featureApi, policyApi, systemLogApi, groupApi } = clientOf(org);

    const features = await all(featureApi.listFeatures());
    const authenticators = await all(authenticatorApi.listAuthenticators());
    const policies = await all(policyApi.listPolicies({ type: 'ACCESS_POLICY' }));
    const policyId = policies[0]?.id ?? '';
    const rules = await all(policyApi.listPolicyRules({ policyId }));
    await groupApi.createGroup({ group: { profile: { name: 'Logged' } } });
    const events = await all(systemLogApi.listLogEvents({ limit: 1 }));

    expect(features.length).toBeGreaterThan(0);
    expect(authenticators.map(({ key }) => key)).toContain('okta_password');
    expect(policies.length).toBeGreaterThan(0);
    expect(rules.length).toBeGreaterThan(0);
    expect(events.length).toBeGreaterThan(0);
  });

  test('keeps policies with rules, features, authenticators', async () => {
    await using org = await ClientsOrg.start();
    const { authenticatorApi, featureApi, policyApi } = clientOf(org);
    const policy = { type: 'ACCESS_POLICY', name: 'Mine', description: 'One', priority: 1 };
    const { id: policyId = '' } = await policyApi.createPolicy({ policy: policy as okta.Policy });

    const replaced = await policyApi.replacePolicy({
      policyId,
      policy: { ...policy, name: 'Renamed' } as okta.Policy,
    });
    const policyRule = {
      type: 'ACCESS_POLICY',
      name: 'Password',
      actions: {
        appSignOn: {
          access: 'ALLOW',
          verificationMethod: { type: 'ASSURANCE', factorMode: '1FA', reauthenticateIn: 'PT2H' },
        },
      },
    } as okta.AccessPolicyRule;
    const { id: ruleId = '' } = await policyApi.createPolicyRule({ policyId, policyRule });
    await policyApi.deactivatePolicyRule({ policyId, ruleId });
    await policyApi.activatePolicyRule({ policyId, ruleId });
    const rules = await all(policyApi.listPolicyRules({ policyId }));
    await policyApi.deletePolicyRule({ policyId, ruleId });
    await policyApi.deactivatePolicy({ policyId });
    await policyApi.deletePolicy({ policyId });
    const [feature] = await all(featureApi.listFeatures());
    const featureId = feature?.id ?? '';
    const lifecycle = feature?.status === 'ENABLED' ? 'DISABLE' : 'ENABLE';
    const toggled = await featureApi.updateFeatureLifecycle({
      featureId,
      lifecycle,
      mode: 'force',
    });
    const kept = await all(authenticatorApi.listAuthenticators());
    const question = kept.find(({ key }) => key === 'security_question');
    const authenticatorId = question?.id ?? '';
    const read = await authenticatorApi.getAuthenticator({ authenticatorId });
    const methods = await all(authenticatorApi.listAuthenticatorMethods({ authenticatorId }));

    expect(replaced.name).toBe('Renamed');
    expect(rules.map(({ name }) => name)).toContain('Password');
    expect(await statusOf(policyApi.getPolicy({ policyId }))).toBe(404);
    expect(toggled.status).not.toBe(feature?.status);
    expect(read.key).toBe('security_question');
    expect(methods.map(({ type }) => type)).toEqual(['security_question']);
  });

  test('acts as a service app: with its key, in its scopes, with its role', async () => {
    await using org = await ClientsOrg.start();
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const app = await org.register({
      type: 'service',
      grantTypes: ['client_credentials'],
      responseTypes: ['token'],
      authMethod: 'private_key_jwt',
      oauthClient: {
        jwks: { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'a-key', use: 'sig' }] },
      },
    });
    await org.api('POST', `/apps/${app.id}/grants`, {
      scopeId: 'okta.users.read',
      issuer: org.url,
    });
    const { roleAssignmentApi } = clientOf(org);
    const client = new okta.Client({
      orgUrl: org.url,
      authorizationMode: 'PrivateKey',
      clientId: app.clientId,
      scopes: ['okta.users.read'],
      privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
      keyId: 'a-key',
    });

    const withoutRole = await statusOf(all(client.userApi.listUsers()));
    await roleAssignmentApi.assignRoleToClient({
      clientId: app.clientId,
      assignRoleRequest: { type: 'READ_ONLY_ADMIN' },
    });
    const users = await all(client.userApi.listUsers());
    const outOfScope = await statusOf(all(client.groupApi.listGroups()));

    expect(withoutRole).toBe(403);
    expect(users.length).toBeGreaterThan(0);
    expect(outOfScope).toBe(403);
  });
});
