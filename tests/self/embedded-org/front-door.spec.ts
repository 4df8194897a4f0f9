import { expect, test } from '@playwright/test';
import { startOrg } from '../../../embedded-org/index.ts';

const labels = async (org: { orgUrl: string; apiToken: string }): Promise<string[]> => {
  const response = await fetch(`${org.orgUrl}/api/v1/apps`, {
    headers: { authorization: `SSWS ${org.apiToken}` },
  });
  return ((await response.json()) as { label: string }[]).map(({ label }) => label);
};

const createApp = (org: { orgUrl: string; apiToken: string }, label: string): Promise<Response> =>
  fetch(`${org.orgUrl}/api/v1/apps`, {
    method: 'POST',
    headers: { authorization: `SSWS ${org.apiToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      name: 'oidc_client',
      label,
      signOnMode: 'OPENID_CONNECT',
      credentials: { oauthClient: {} },
      settings: {
        oauthClient: {
          application_type: 'web',
          grant_types: ['authorization_code'],
          response_types: ['code'],
          redirect_uris: ['https://app.example.com/callback'],
        },
      },
    }),
  });

test.describe('the front door', () => {
  test('starts several orgs in one process, which share nothing', async () => {
    await using one = await startOrg();
    await using other = await startOrg();
    expect(new Set([one.orgUrl, one.adminUrl, other.orgUrl, other.adminUrl]).size).toBe(4);
    expect((await createApp(one, 'Only here')).status).toBe(200);
    expect(await labels(one)).toContain('Only here');
    expect(await labels(other)).not.toContain('Only here');
  });

  test('puts an org back to its start, at the same address', async () => {
    await using org = await startOrg();
    const before = await labels(org);
    await createApp(org, 'Soon gone');
    org.reset();
    expect(await labels(org)).toEqual(before);
  });

  test('closes: nobody answers afterwards', async () => {
    const org = await startOrg();
    await org.close();
    await expect(fetch(org.orgUrl)).rejects.toThrow();
    await expect(fetch(org.adminUrl)).rejects.toThrow();
  });

  test('answers without a port', async () => {
    await using org = await startOrg({ engine: 'v1' });
    const response = await org.request('/.well-known/okta-organization');
    expect(await response.json()).toMatchObject({ pipeline: 'v1' });
  });

  test('gives absolute URLs of the host that was asked, or of the public URL it was told', async () => {
    await using org = await startOrg();
    const issuerAt = async (url: string): Promise<unknown> =>
      (
        (await (await fetch(`${url}/.well-known/openid-configuration`)).json()) as {
          issuer: string;
        }
      ).issuer;
    const byAddress = org.orgUrl.replace('localhost', '127.0.0.1');
    expect(await issuerAt(org.orgUrl)).toBe(org.orgUrl);
    expect(await issuerAt(byAddress)).toBe(byAddress);
    await using proxied = await startOrg({ publicOrgUrl: 'https://acme.example.com' });
    const metadata = await proxied.request('/.well-known/openid-configuration');
    expect(await metadata.json()).toMatchObject({ issuer: 'https://acme.example.com' });
  });

  test('mints a session of the Admin Console for each administrator', async () => {
    await using org = await startOrg();
    for (const who of ['admin', 'limitedAdmin'] as const) {
      const [cookie] = org.adminSession(who);
      const page = await fetch(`${org.adminUrl}/admin/dashboard`, {
        headers: { cookie: `${cookie?.name ?? ''}=${cookie?.value ?? ''}` },
        redirect: 'manual',
      });
      expect(page.status).toBe(200);
    }
    const stranger = await fetch(`${org.adminUrl}/admin/dashboard`, { redirect: 'manual' });
    expect(stranger.status).toBe(302);
  });

  test('moves the org’s own time', async () => {
    await using org = await startOrg();
    const before = org.clock.now();
    org.clock.advance(60_000);
    expect(org.clock.now() - before).toBeGreaterThanOrEqual(60_000);
  });

  test('refuses a mutant it does not have', async () => {
    await expect(startOrg({ mutant: 'nobody' })).rejects.toThrow('There is no mutant «nobody»');
  });
});
