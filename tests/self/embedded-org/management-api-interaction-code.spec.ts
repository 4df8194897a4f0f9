import { expect, test } from '@playwright/test';
import { ManagementOrg, webApp } from './management-org.ts';

const apps = '/api/v1/apps';
const policies = '/api/v1/authorizationServers/default/policies';

const withGrant = ['authorization_code', 'interaction_code', 'refresh_token'];
const withoutGrant = ['authorization_code', 'refresh_token'];

const rule = (include: readonly string[]): object => ({
  type: 'RESOURCE_ACCESS',
  name: 'Rule of a test',
  conditions: {
    people: { groups: { include: ['EVERYONE'] } },
    grantTypes: { include },
    scopes: { include: ['*'] },
  },
});

test.describe('Management API: the Interaction Code grant', () => {
  test('is refused for applications while the org’s switch is off', async () => {
    const org = new ManagementOrg({ interactionCode: false });
    const plain = await org.call(apps, { body: webApp() });
    expect(plain.status).toBe(200);
    const refused = {
      status: 400,
      body: {
        errorCode: 'E0000001',
        errorSummary: 'Api validation failed: settings.oauthClient.grant_types',
        errorLink: 'E0000001',
      },
    };
    const body = webApp({ grant_types: withGrant });
    expect(await org.call(apps, { body })).toMatchObject(refused);
    const path = `${apps}/${plain.body.id}`;
    expect(await org.call(path, { method: 'PUT', body })).toMatchObject(refused);
    const after = await org.call(path);
    expect(after.body.settings.oauthClient.grant_types).toEqual(['authorization_code']);
  });

  test('is refused for rules while the org’s switch is off', async () => {
    const org = new ManagementOrg({ interactionCode: false });
    const [policy] = (await org.call(policies)).body;
    const rules = `${policies}/${policy?.id ?? ''}/rules`;
    const before = await org.call(rules);
    expect(await org.call(rules, { body: rule(withGrant.slice(0, 2)) })).toMatchObject({
      status: 400,
      body: { errorSummary: 'Api validation failed: conditions.grantTypes' },
    });
    expect((await org.call(rules)).body).toEqual(before.body);
  });

  test('is configured while the switch is on, and the switch takes it away and nothing else', async () => {
    const org = new ManagementOrg({ interactionCode: true });
    const app = await org.call(apps, { body: webApp({ grant_types: withGrant }) });
    expect(app.body.settings.oauthClient.grant_types).toEqual(withGrant);
    const [policy] = (await org.call(policies)).body;
    const rules = `${policies}/${policy?.id ?? ''}/rules`;
    const held = await org.call(rules, { body: rule(['authorization_code', 'interaction_code']) });
    expect(held.status).toBe(201);

    const everything = async (): Promise<unknown[]> =>
      Promise.all(
        [
          apps,
          '/api/v1/authorizationServers',
          policies,
          rules,
          '/api/v1/users',
          '/api/v1/groups',
          '/api/v1/trustedOrigins',
          '/api/v1/policies?type=ACCESS_POLICY',
        ].map(async (path) => (await org.call(path)).body as unknown),
      );
    const before = await everything();
    org.org.settings.setInteractionCode(false);
    const off = await everything();
    expect(off).toEqual(JSON.parse(JSON.stringify(before).replaceAll(/,?"interaction_code"/g, '')));
    const path = `${apps}/${app.body.id}`;
    const withdrawn = await org.call(path);
    expect(withdrawn.body.settings.oauthClient.grant_types).toEqual(withoutGrant);

    org.org.settings.setInteractionCode(true);
    expect(await everything()).toEqual(off);
  });
});
