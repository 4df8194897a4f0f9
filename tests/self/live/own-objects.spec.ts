import { expect, test } from '@playwright/test';
import type { EmbeddedOrg } from '../../../embedded-org/index.ts';
import { startOrg } from '../../../embedded-org/index.ts';
import { tokenAccess } from '../../../fixtures/api-access.ts';
import { OwnObjects } from '../../../fixtures/live/own-objects.ts';
import { ManagementApi } from '../../../fixtures/management-api.ts';

/** An API whose deeds are told, and what it has told until now. */
const recorded = (org: EmbeddedOrg): { own: OwnObjects; told: string[]; api: ManagementApi } => {
  const access = tokenAccess(org.orgUrl, org.apiToken);
  const told: string[] = [];
  const own = new OwnObjects(new ManagementApi(access), {
    since: 0,
    creates: (kind, name) => told.push(`creates ${kind} ${name}`),
    changes: (path) => told.push(`changes ${path}`),
    shows: (path) => told.push(`shows ${path}`),
  });
  return { own, told, api: new ManagementApi({ ...access, fetch: own.recording(fetch) }) };
};

const rule = { name: 'Anyone', type: 'RESOURCE_ACCESS', priority: 1 };

test.describe('What a test does to a live org through the API', () => {
  test('is told before it is done, by the least that has to be put back', async () => {
    await using org = await startOrg({
      seed: { authorizationServers: [{ name: 'Stock', audience: 'api://stock' }] },
    });
    const { api, told } = recorded(org);
    const servers = (await api.list('/api/v1/authorizationServers')) as {
      id: string;
      name: string;
    }[];
    const server = `/api/v1/authorizationServers/${servers.find(({ name }) => name === 'default')?.id ?? ''}`;
    const [policy] = (await api.list(`${server}/policies`)) as { id: string }[];
    const rules = `${server}/policies/${policy?.id ?? ''}/rules`;
    const [first] = (await api.list(rules)) as { id: string }[];
    const path = `${rules}/${first?.id ?? ''}`;

    await api.call('PUT', path, { ...(first as object), ...rule });
    await api.call('POST', `${path}/lifecycle/deactivate`);
    await api.call('POST', `${server}/policies/${policy?.id ?? ''}/lifecycle/deactivate`);
    await api.call('POST', `${server}/lifecycle/deactivate`);

    expect(told).toEqual(
      [path, `${server}/policies/${policy?.id ?? ''}`, server].map((one) => `changes ${one}`),
    );
  });

  test('is not told of what it has made itself', async () => {
    await using org = await startOrg();
    const { api, own, told } = recorded(org);
    const { id } = (await api.call('POST', '/api/v1/authorizationServers', {
      name: 'conformance-0a1b2c3d-server-1',
      description: 'Of a test',
      audiences: ['api://test'],
    })) as { id: string };

    await api.call('POST', `/api/v1/authorizationServers/${id}/lifecycle/deactivate`);
    own.landedOn('http://localhost:1/admin/app/oidc_client/instance/0oaShown/#tab-general');

    expect(told).toEqual([
      'creates authorization server conformance-0a1b2c3d-server-1',
      'shows /api/v1/apps/0oaShown',
    ]);
  });
});
