import { expect, test } from '@playwright/test';
import { startOrg } from '../../../embedded-org/index.ts';
import { ManagementOrg, webApp } from './management-org.ts';

const one = 'Okta account management policy';
const other = 'Okta account management policy for expiring passwords';

test.describe('Management API: features', () => {
  const idOf = (org: ManagementOrg, name: string): string =>
    org.org.features.findByName(name)?.id ?? '';

  test('a feature comes with what it depends on, or not at all', async () => {
    const org = new ManagementOrg();
    const path = (name: string, rest = ''): string => `/api/v1/features/${idOf(org, name)}${rest}`;
    expect(await org.call(path(other, '/ENABLE'), { method: 'POST' })).toMatchObject({
      status: 400,
      body: {
        errorCode: 'E0000141',
        errorSummary:
          'Feature cannot be enabled or disabled due to dependencies/dependents conflicts.',
      },
    });
    const forced = await org.call(path(other, '/ENABLE?mode=force'), { method: 'POST' });
    expect(forced).toMatchObject({ status: 200, body: { status: 'ENABLED' } });
    expect((await org.call(path(one))).body.status).toBe('ENABLED');
    expect((await org.call(path(one, '/disable'), { method: 'POST' })).status).toBe(400);
    await org.call(path(one, '/disable?mode=force'), { method: 'POST' });
    expect((await org.call(path(other))).body.status).toBe('DISABLED');
  });

  test('are listed, with dependencies and dependents', async () => {
    const org = new ManagementOrg();
    expect((await org.call('/api/v1/features')).body.length).toBeGreaterThan(3);
    const names = async (name: string, list: string): Promise<string[]> =>
      (await org.call(`/api/v1/features/${idOf(org, name)}/${list}`)).body.map(
        (feature) => feature.name,
      );
    expect(await names(other, 'dependencies')).toEqual([one]);
    expect(await names(one, 'dependents')).toEqual([other]);
    expect((await org.call('/api/v1/features/ftrUnknown')).status).toBe(404);
    const limited = { token: org.tokenOf('APP_ADMIN') };
    expect((await org.call('/api/v1/features', limited)).status).toBe(403);
  });
});

test.describe('Management API: system log', () => {
  test('tells who did what to what', async () => {
    const org = new ManagementOrg();
    const { id } = (await org.call('/api/v1/apps', { body: webApp() })).body;
    await org.call(`/api/v1/apps/${id}/users`, {
      body: { id: org.org.users.get('sample.user@embedded.example').id },
    });
    await org.call(`/api/v1/apps/${id}/lifecycle/deactivate`, { method: 'POST' });
    const found = await org.call(
      `/api/v1/logs?filter=${encodeURIComponent(`target.id eq "${id}"`)}`,
    );
    expect(found.body).toMatchObject([
      {
        eventType: 'application.lifecycle.create',
        actor: { type: 'User', alternateId: 'super.admin@embedded.example' },
        outcome: { result: 'SUCCESS' },
      },
      { eventType: 'application.user_membership.add' },
      { eventType: 'application.lifecycle.deactivate' },
    ]);
  });

  test('tells of tokens, refused and granted', async () => {
    await using org = await startOrg();
    const headers = { authorization: `SSWS ${org.apiToken}` };
    const ask = (grant: string): Promise<Response> =>
      org.request('/oauth2/default/v1/token', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ client_id: org.client.clientId, grant_type: grant }).toString(),
      });
    expect((await ask('client_credentials')).status).toBe(400);
    const query = new URLSearchParams({ filter: 'eventType eq "app.oauth2.as.token.grant"' });
    const found = await org.request(`/api/v1/logs?${query.toString()}`, { headers });
    expect(await found.json()).toMatchObject([
      {
        outcome: { result: 'FAILURE', reason: 'unauthorized_client' },
        actor: { type: 'PublicClientApp', id: org.client.clientId },
      },
    ]);
  });

  test('a poll goes on from where it was', async () => {
    const org = new ManagementOrg();
    const followed = async (path: string): Promise<{ next: string; count: number }> => {
      const { headers, body } = await org.call(path);
      const next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1] ?? '';
      return { next: next.replace('http://org.example', ''), count: body.length };
    };
    let page = await followed('/api/v1/logs?limit=1000');
    expect(page.count).toBeGreaterThan(0);
    page = await followed(page.next);
    expect(page.count).toBe(0);
    await org.call('/api/v1/groups', { body: { profile: { name: 'New' } } });
    page = await followed(page.next);
    expect(page.count).toBe(1);
  });

  test('goes back in pages, and only so far', async () => {
    const org = new ManagementOrg();
    const all = (await org.call('/api/v1/logs?limit=1000')).body.length;
    let path = `/api/v1/logs?sortOrder=DESCENDING&limit=3&until=2100-01-01T00:00:00Z`;
    let seen = 0;
    for (let pages = 0; path !== '' && pages < 100; pages += 1) {
      const { headers, body } = await org.call(path);
      seen += body.length;
      const next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1] ?? '';
      path = next.replace('http://org.example', '');
    }
    expect(seen).toBe(all);
    org.org.clock.advance(8 * 86_400_000);
    expect((await org.call('/api/v1/logs')).body).toHaveLength(0);
  });

  for (const query of ['since=x', 'limit=1001', 'sortOrder=x', 'after=x', 'filter=x'])
    test(`refuses ${query}`, async () => {
      expect((await new ManagementOrg().call(`/api/v1/logs?${query}`)).status).toBe(400);
    });
});

test.describe('Management API: org', () => {
  test('POST changes settings, PUT replaces them', async () => {
    const org = new ManagementOrg();
    const path = '/api/v1/org';
    await org.call(path, { body: { supportPhoneNumber: '555', website: 'https://x.example' } });
    expect((await org.call(path)).body).toMatchObject({ supportPhoneNumber: '555' });
    await org.call(path, { method: 'PUT', body: { companyName: 'Other' } });
    expect((await org.call(path)).body).toMatchObject({
      companyName: 'Other',
      supportPhoneNumber: null,
      website: null,
    });
    expect((await org.call(path, { method: 'PUT', body: {} })).status).toBe(400);
    const limited = org.tokenOf('ORG_ADMIN');
    expect((await org.call(path, { body: {}, token: limited })).status).toBe(403);
  });

  for (const [path, method, setting] of [
    ['orgSettings/thirdPartyAdminSetting', 'POST', 'thirdPartyAdmin'],
    ['settings/autoAssignAdminAppSetting', 'POST', 'autoAssignAdminAppSetting'],
    ['settings/clientPrivilegesSetting', 'PUT', 'clientPrivilegesSetting'],
  ] as const)
    test(`${setting} is switched on and off`, async () => {
      const org = new ManagementOrg();
      for (const value of [true, false]) {
        const body = { [setting]: value };
        expect((await org.call(`/api/v1/org/${path}`, { method, body })).body).toEqual(body);
        expect((await org.call(`/api/v1/org/${path}`)).body).toEqual(body);
      }
      expect((await org.call(`/api/v1/org/${path}`, { method, body: {} })).status).toBe(400);
    });

  test('has contacts and preferences', async () => {
    const org = new ManagementOrg();
    const { id } = org.org.users.get('sample.user@embedded.example');
    const contact = '/api/v1/org/contacts/TECHNICAL';
    await org.call(contact, { method: 'PUT', body: { userId: id } });
    expect((await org.call(contact)).body).toMatchObject({ userId: id });
    expect((await org.call('/api/v1/org/contacts')).body).toHaveLength(2);
    await org.call('/api/v1/org/preferences/hideEndUserFooter', { method: 'POST' });
    expect((await org.call('/api/v1/org/preferences')).body).toMatchObject({
      showEndUserFooter: false,
    });
  });
});

test.describe('Management API: lists', () => {
  test('a page takes as long in an org of 10,000 applications', async () => {
    test.setTimeout(60_000);
    const org = new ManagementOrg();
    const create = (count: number): void => {
      for (let made = 0; made < count; made += 1)
        org.org.applications.create({
          label: `App ${made}`,
          applicationType: 'web',
          redirectUris: ['https://app.example.com/callback'],
        });
    };
    const looksAt = async (path: string): Promise<number> => {
      let looked = 0;
      const { applications } = org.org;
      const honest = applications.after.bind(applications);
      applications.after = (id) => {
        const items = honest(id);
        return (
          items &&
          (function* () {
            for (const item of items) {
              looked += 1;
              yield item;
            }
          })()
        );
      };
      await org.call(path);
      applications.after = honest;
      return looked;
    };
    create(100);
    const few = await looksAt('/api/v1/apps?limit=10');
    create(9_900);
    expect(await looksAt('/api/v1/apps?limit=10')).toBe(few);
    const middle = org.org.applications.all()[5_000]?.id ?? '';
    expect(await looksAt(`/api/v1/apps?limit=10&after=${middle}`)).toBeLessThanOrEqual(11);
  });
});
