import { expect, test } from '@playwright/test';
import { startRedirectClient } from '../../../sample-client/index.ts';
import type { RedirectClient } from '../../../sample-client/index.ts';
import { startOrg } from '../../../embedded-org/index.ts';

const get = (url: string): Promise<Response> => fetch(url, { redirect: 'manual' });

const configured = (client: RedirectClient, orgUrl: string): void => {
  client.configure({ issuer: orgUrl, clientId: '0oa1', clientSecret: 'not-a-secret' });
};

test.describe('The redirect client', () => {
  test('sends an authorize request when its Initiate login URI is called', async () => {
    await using org = await startOrg();
    await using client = await startRedirectClient();
    configured(client, org.orgUrl);

    for (const query of ['', `?iss=${encodeURIComponent(org.orgUrl)}`]) {
      const response = await get(client.initiateLoginUri + query);
      expect(response.status).toBe(302);
      const url = new URL(response.headers.get('location') ?? '');
      expect(url.origin + url.pathname).toBe(`${org.orgUrl}/oauth2/v1/authorize`);
      expect(Object.fromEntries(url.searchParams)).toMatchObject({
        client_id: '0oa1',
        response_type: 'code',
        redirect_uri: client.redirectUri,
        code_challenge_method: 'S256',
      });
    }
  });

  test('starts no sign-in at an org it does not know', async () => {
    await using org = await startOrg();
    await using client = await startRedirectClient();
    configured(client, org.orgUrl);

    const response = await get(`${client.initiateLoginUri}?iss=https%3A%2F%2Felsewhere.example`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('This app does not know https://elsewhere.example.');
  });

  test('takes no answer that it has not asked for', async () => {
    await using org = await startOrg();
    await using client = await startRedirectClient();
    configured(client, org.orgUrl);

    const unasked = await get(`${client.redirectUri}?code=made-up&state=made-up`);
    expect(unasked.status).toBe(400);

    const begun = await get(client.initiateLoginUri);
    const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? '';
    const foreign = await fetch(`${client.redirectUri}?code=made-up&state=of-somebody-else`, {
      headers: { cookie },
      redirect: 'manual',
    });
    expect(foreign.status).toBe(400);
  });

  test('has a page of its own for what it does not have', async () => {
    await using client = await startRedirectClient();

    const response = await get(`${client.origin}/not-in-the-app`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('This app has no such page.');
  });
});
